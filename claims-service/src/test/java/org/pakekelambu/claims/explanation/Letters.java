package org.pakekelambu.claims.explanation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.claims.api.Answer;
import org.pakekelambu.claims.api.Office;
import org.pakekelambu.localstack.TestStack;

/** Letters as they come over HTTP, and what stands in them. */
final class Letters {
    private static final Pattern ROW = Pattern.compile("^[^:=]+ Rp([0-9]+(\\.[0-9]{3})*)$");

    private Letters() {}

    static String approved(Office office, SampleCase worker) {
        office.hears(worker);
        var body = Office.filing(worker);
        var account = Map.of("bank", "BSB", "number", "1234567890", "holder", "Siti Aminah");
        body.put("claimant", Map.of("familyId", SampleCase.WIDOW, "name", "Siti Aminah", "account", account));
        JsonPath claim = Office.rina().body(body).post("/api/v1/claims").as(Answer.class);
        Office.decides(claim, Office.budi(), "APPROVE").then().statusCode(200);
        return claim.getString("id");
    }

    private static RequestSpecification asking(String subject, String role, String language) {
        String token = TestStack.get().tokens().token(subject, role, "16.06");
        return given().auth().oauth2(token).header("Accept-Language", language);
    }

    static String letter(String id, String kind, String language) {
        return asking("budi", "approver", language)
                .accept(kind)
                .get("/api/v1/claims/{id}/letter", id)
                .then()
                .statusCode(200)
                .contentType(startsWith(kind))
                .extract()
                .asString();
    }

    static String read(String id, String language) throws IOException {
        byte[] pdf = asking("audit", "auditor", language)
                .accept("application/pdf")
                .get("/api/v1/claims/{id}/letter", id)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(language, document.getDocumentCatalog().getLanguage());
            return new PDFTextStripper().getText(document);
        }
    }

    /** The sums of the rows between a heading and its total. */
    static List<Long> rows(String letter, String heading, String total) {
        List<Long> sums = new ArrayList<>();
        boolean inside = false;
        for (String line : letter.split("\\R")) {
            inside = inside && !line.startsWith(total + " ") || line.equals(heading);
            Matcher row = ROW.matcher(line);
            if (inside && row.matches()) {
                sums.add(Long.parseLong(row.group(1).replace(".", "")));
            }
        }
        return sums;
    }
}
