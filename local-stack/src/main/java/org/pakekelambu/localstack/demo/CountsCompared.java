package org.pakekelambu.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import org.pakekelambu.localstack.api.ApiClient;

/** What the registry counts, beside what the generator made. */
final class CountsCompared implements Step {

    @Override
    public String title() {
        return "The registry's counts beside the generator's (GET /statistics/members)";
    }

    @Override
    public void play(Setting setting) {
        ApiClient registry = setting.office().registrar();
        setting.roster().expectedMembers().counts().forEach((by, expected) -> {
            JsonNode answer = registry.get("/api/v1/statistics/members?by=" + by)
                    .expect(200)
                    .json();
            Map<String, Integer> counted = new TreeMap<>();
            answer.path("items")
                    .forEach(item -> counted.put(
                            item.path("key").asText(), item.path("members").asInt()));
            String verdict = counted.equals(expected) ? "as generated" : "DIFFERENT from the generator: " + expected;
            setting.screen()
                    .line("by " + by + ": " + Screen.count(answer.path("total").asLong()) + " in " + counted.size()
                            + " groups, " + verdict);
            if (by.equals("decile")) {
                setting.screen().line("   " + counted);
            }
        });
    }
}
