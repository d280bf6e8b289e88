package org.pakekelambu.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import org.pakekelambu.localstack.Service;
import org.pakekelambu.localstack.api.ApiClient;

/** By events alone, benefits has worked out the cover of everybody. */
final class CoverArrived implements Step {

    @Override
    public String title() {
        return "Cover, worked out from the events (GET /statistics/coverage at benefits)";
    }

    @Override
    public void play(Setting setting) {
        int expected = setting.roster().expectedMembers().accepted();
        ApiClient benefits = setting.office().officer(Service.BENEFITS);
        JsonNode counts = counted(benefits, expected, setting.screen().progress("covered  ", "workers"));
        setting.screen()
                .line(Screen.count(counts.path("enrolled").asLong()) + " enrolled, "
                        + Screen.count(counts.path("covered").asLong()) + " covered and paid up, "
                        + counts.path("inArrears").asLong() + " in arrears");
    }

    private static JsonNode counted(ApiClient benefits, int expected, Progress progress) {
        try (progress) {
            return Work.await(
                    "the cover of " + expected + " workers",
                    () -> {
                        JsonNode seen = benefits.get("/api/v1/statistics/coverage?by=occupation")
                                .expect(200)
                                .json()
                                .path("total");
                        progress.at(covered(seen), expected);
                        return seen;
                    },
                    seen -> covered(seen) >= expected);
        }
    }

    /** Those whose death has been confirmed were covered as well. */
    private static long covered(JsonNode counts) {
        return counts.path("covered").asLong() + counts.path("deceased").asLong();
    }
}
