package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.localstack.LocalStackTestResource;
import org.pakekelambu.localstack.TestStack;
import org.pakekelambu.localstack.api.ApiClient;
import org.pakekelambu.localstack.api.Form;

/** Papers: how large, known by their hash, kept once, and of nobody else's region. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class PapersApiTest {
    private static final byte[] PDF = "%PDF-1.7 a letter of heirs".getBytes(StandardCharsets.UTF_8);
    private static final int LARGEST = 10 * 1024 * 1024;

    @Inject
    Office office;

    private String claim;

    @BeforeEach
    void aClaim() {
        office.todayIs(LocalDate.of(2026, 7, 11));
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        claim = Office.files(farmer).getString("id");
    }

    @Test
    void a_paper_of_ten_megabytes_is_taken_and_a_byte_more_is_not() {
        assertEquals(
                LARGEST, large("KK", LARGEST).expect(201).json().path("size").asInt());
        String refused =
                large("KTP", LARGEST + 1).expect(413).json().path("type").asText();
        assertTrue(refused.contains("too-large"), refused);
        list().then().body(at("items", hasSize(1)));
    }

    @Test
    void its_hash_is_that_of_what_was_sent_and_the_same_paper_twice_is_one() throws Exception {
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(PDF));
        String first = upload("KK", PDF)
                .then()
                .statusCode(201)
                .body(at("sha256", equalTo(hash)))
                .extract()
                .as(Answer.class)
                .get("id");
        upload("KK", PDF).then().body(at("id", equalTo(first)));
        list().then().body(at("items.id", equalTo(List.of(first))));
        upload("KTP", PDF).then().statusCode(201).body(at("sha256", equalTo(hash)));
        list().then().body(at("items", hasSize(2)));
    }

    @Test
    void a_paper_is_not_found_from_another_region_nor_under_another_claim() {
        String paper = upload("KK", PDF)
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("id");
        read("16.06", claim, paper).then().statusCode(200);
        read("16.04", claim, paper).then().statusCode(404);
        SampleCase other = new SampleCase();
        office.hears(other);
        read("16.06", Office.files(other).getString("id"), paper).then().statusCode(404);
    }

    private static Response read(String region, String claim, String paper) {
        return Office.as("budi", List.of("approver"), region)
                .accept("application/pdf, application/problem+json")
                .get("/api/v1/claims/{id}/documents/{paper}", claim, paper);
    }

    private Response list() {
        return Office.as("budi", "approver").get("/api/v1/claims/{id}/documents", claim);
    }

    /** By a client that does not look at each byte of what it sends. */
    private org.pakekelambu.localstack.api.Answer large(String kind, int bytes) {
        ApiClient rina = new ApiClient(
                RestAssured.baseURI + ":" + RestAssured.port,
                () -> TestStack.get().tokens().token("rina", "officer", "16.06"));
        Form form =
                new Form().field("kind", kind).file("file", "letter.pdf", "application/pdf", Arrays.copyOf(PDF, bytes));
        return rina.upload("/api/v1/claims/" + claim + "/documents", form);
    }

    private Response upload(String kind, byte[] content) {
        return Office.rina()
                .contentType("multipart/form-data")
                .multiPart("kind", kind)
                .multiPart("file", "letter.pdf", content, "application/pdf")
                .post("/api/v1/claims/{id}/documents", claim);
    }
}
