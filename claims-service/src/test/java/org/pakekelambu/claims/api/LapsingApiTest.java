package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.localstack.LocalStackTestResource;

/** School years nobody asked for: worked out beforehand, and right on every later day. Each test has its own region. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class LapsingApiTest {
    private static final LocalDate DEATH = LocalDate.of(2026, 7, 8);
    private static final LocalDate BORN = LocalDate.of(2019, 3, 1);

    @Inject
    Office office;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    private SchoolCase school;
    private UUID child;

    @BeforeEach
    void onTheDayAfter() {
        office.todayIs(LocalDate.of(2026, 7, 11));
    }

    private void aChildAtSchool(String region) {
        school = new SchoolCase(office, SampleCase.fatalAccident(DEATH), region);
        child = school.child(BORN, "SD", true);
        school.approved(child);
    }

    @Test
    void a_new_school_year_begins_without_anybody_touching_the_claim() {
        aChildAtSchool("33.01");
        lapsing("").body(at("items", empty()));
        office.todayIs(LocalDate.of(2027, 6, 30));
        lapsing("").body(at("items", empty()));
        office.todayIs(LocalDate.of(2027, 7, 1));
        lapsing("")
                .body(at("items.schoolYear", equalTo(List.of("2027/2028"))))
                .body(at("items.daysLeft", equalTo(List.of(365))))
                .body(at("items.rupiah", equalTo(List.of(1_500_000))));
        office.todayIs(LocalDate.of(2032, 7, 1));
        lapsing("").body(at("items.rupiah", equalTo(List.of(2_000_000))));
        reminders("?on=2032-07-01").body(at("items.level", equalTo(List.of("SMP"))));
        office.todayIs(LocalDate.of(2041, 7, 1));
        lapsing("").body(at("items.schoolYear", equalTo(List.of("2041/2042"))));
        office.todayIs(LocalDate.of(2042, 7, 1));
        lapsing("").body(at("items", empty()));
    }

    @Test
    void a_year_leaves_the_list_when_somebody_asks_and_comes_back_when_it_is_rejected() {
        aChildAtSchool("33.02");
        office.todayIs(LocalDate.of(2027, 7, 11));
        lapsing("").body(at("items.child", equalTo(List.of(child.toString()))));
        String asked = school.asked(SchoolCase.year(child, 2027, "SD", 2));
        lapsing("").body(at("items", empty()));
        reminders("").body(at("items", empty()));
        school.decides("budi", asked, "REJECT").statusCode(200);
        lapsing("").body(at("items.child", equalTo(List.of(child.toString()))));
        school.paid(school.asked(SchoolCase.year(child, 2027, "SD", 2)));
        lapsing("").body(at("items", empty()));
        reminders("?on=2028-07-01").body(at("items.yearInLevel", equalTo(List.of(3))));
    }

    @Test
    void what_the_registry_says_of_a_child_and_an_open_appeal_change_the_list() {
        aChildAtSchool("33.03");
        office.todayIs(LocalDate.of(2027, 7, 11));
        school.turnsOut(child, false, true);
        lapsing("").body(at("items", empty()));
        school.turnsOut(child, false, false);
        lapsing("").body(at("items.child", equalTo(List.of(child.toString()))));
        school.work("rina", "appeal", Map.of("stage", "OFFICE", "reason", "The family disagrees"))
                .statusCode(200);
        lapsing("").body(at("items", empty()));
    }

    @Test
    void no_claim_is_opened_to_answer_and_pages_and_places_agree() throws SQLException {
        aChildAtSchool("33.04");
        String first = school.claim;
        aChildAtSchool("33.04");
        office.todayIs(LocalDate.of(2027, 7, 11));
        byte[] document = document(first, new byte[] {1, 2, 3});
        try {
            String next = lapsing("?limit=1&place=33.04.03")
                    .body(at("items.size()", equalTo(1)))
                    .extract()
                    .as(Answer.class)
                    .get("next");
            lapsing("?limit=1&place=33.04.03&cursor=" + next)
                    .body(at("items.size()", equalTo(1)))
                    .body(at("next", equalTo(null)));
            lapsing("/places")
                    .body(at(
                            "items",
                            equalTo(List.of(
                                    Map.of("place", "33.04.03", "rights", 2, "rupiah", 3_000_000, "daysLeft", 355)))));
            String after = reminders("?limit=1")
                    .body(at("items.claimId", equalTo(List.of(first))))
                    .extract()
                    .as(Answer.class)
                    .get("next");
            reminders("?limit=1&cursor=" + after).body(at("items.claimId", equalTo(List.of(school.claim))));
        } finally {
            document(first, document);
        }
    }

    @Test
    void claims_from_before_are_worked_out_by_themselves() throws Exception {
        aChildAtSchool("33.05");
        office.todayIs(LocalDate.of(2027, 7, 11));
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                PreparedStatement sql =
                        connection.prepareStatement("DELETE FROM school_outlook WHERE claim_id = ?::uuid")) {
            sql.setString(1, school.claim);
            sql.executeUpdate();
        }
        for (int i = 0;
                i < 300
                        && lapsing("")
                                .extract()
                                .as(Answer.class)
                                .getList("items")
                                .isEmpty();
                i++) {
            Thread.sleep(100);
        }
        lapsing("").body(at("items.child", equalTo(List.of(child.toString()))));
    }

    /** Puts bytes in place of what is kept of a claim. */
    private byte[] document(String claim, byte[] bytes) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                PreparedStatement read = connection.prepareStatement("SELECT document FROM claim WHERE id = ?::uuid");
                PreparedStatement write =
                        connection.prepareStatement("UPDATE claim SET document = ? WHERE id = ?::uuid")) {
            read.setString(1, claim);
            byte[] before;
            try (var row = read.executeQuery()) {
                row.next();
                before = row.getBytes(1);
            }
            write.setBytes(1, bytes);
            write.setString(2, claim);
            write.executeUpdate();
            return before;
        }
    }

    private ValidatableResponse lapsing(String query) {
        return reads("/api/v1/unclaimed/lapsing" + query);
    }

    private ValidatableResponse reminders(String query) {
        return reads("/api/v1/scholarships/reminders" + query);
    }

    private ValidatableResponse reads(String path) {
        return Office.as("eka", List.of("auditor"), school.parent.region)
                .get(path)
                .then()
                .statusCode(200);
    }
}
