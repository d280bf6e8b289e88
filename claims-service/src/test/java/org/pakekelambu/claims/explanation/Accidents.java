package org.pakekelambu.claims.explanation;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.claims.api.Answer;
import org.pakekelambu.claims.api.Office;

/** Work accidents as they are filed, and the explanation of a claim. */
final class Accidents {
    static final LocalDate ACCIDENT = LocalDate.of(2026, 6, 1);

    private Accidents() {}

    /** Of a member of the programme with two children at school. */
    static SampleCase fatal() {
        SampleCase fisher =
                SampleCase.fatalAccident(ACCIDENT).child(1, 11, "SD").child(2, 17, "SMA");
        fisher.programme = "pake-kelambu";
        return fisher;
    }

    static SampleCase survived() {
        SampleCase worker = SampleCase.fatalAccident(ACCIDENT);
        worker.outcome = null;
        return worker;
    }

    static JsonPath filed(Office office, SampleCase worker, Map<String, Object> outcome, Map<String, Object> costs) {
        office.hears(worker);
        Map<String, Object> body = Office.filing(worker);
        body.put("outcome", outcome);
        body.put("costs", costs);
        return Office.rina()
                .body(body)
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class);
    }

    static ValidatableResponse explained(String id) {
        return Office.as("rina", "officer")
                .get("/api/v1/claims/{id}/explanation", id)
                .then()
                .statusCode(200);
    }
}
