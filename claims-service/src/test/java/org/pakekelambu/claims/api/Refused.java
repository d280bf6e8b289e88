package org.pakekelambu.claims.api;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the list of refused answers of payers shows. */
final class Refused {
    private Refused() {}

    /** The reasons for which answers under a reference were refused, oldest last. */
    static List<Object> why(Object reference) {
        return listed("16.06", reference).stream().map(one -> one.get("why")).toList();
    }

    static List<Map<String, Object>> listed(String region, Object reference) {
        List<Map<String, Object>> found = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath page = Office.as("kas", List.of("treasurer"), region)
                    .get("/api/v1/reconciliation/refused?limit=500" + (next.isEmpty() ? "" : "&cursor=" + next))
                    .then()
                    .statusCode(200)
                    .extract()
                    .as(Answer.class);
            found.addAll(page.getList("items"));
            next = page.getString("next");
        }
        return found.stream()
                .filter(one -> one.get("reference").equals(reference))
                .toList();
    }
}
