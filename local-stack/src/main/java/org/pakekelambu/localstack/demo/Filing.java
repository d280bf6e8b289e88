package org.pakekelambu.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the bodies of {@code POST /claims}: the widow claims, and every heir the registry knows is named. */
final class Filing {

    private Filing() {}

    static Map<String, Object> illness(JsonNode worker, LocalDate day) {
        Map<String, Object> filing = filing(worker, "DEATH", "ILLNESS", day);
        filing.put("documents", List.of("MEMBER_CARD", "DEATH_CERTIFICATE", "HEIR_LETTER"));
        return filing;
    }

    static Map<String, Object> fatalAccident(JsonNode worker, LocalDate day) {
        Map<String, Object> filing = filing(worker, "WORK_ACCIDENT", "WORK_ACCIDENT", day);
        filing.put("outcome", Map.of("kind", "DEATH", "on", day.toString()));
        filing.put("documents", List.of("MEMBER_CARD", "DOCTOR_LETTER", "DEATH_CERTIFICATE", "HEIR_LETTER"));
        return filing;
    }

    private static Map<String, Object> filing(JsonNode worker, String kind, String cause, LocalDate day) {
        List<Map<String, Object>> heirs = new ArrayList<>();
        Map<String, Object> widow = null;
        for (JsonNode relative : worker.path("family")) {
            Map<String, Object> heir = heir(relative);
            heirs.add(heir);
            if (relative.path("relation").asText().equals("SPOUSE")) {
                widow = Map.of("familyId", heir.get("familyId"), "account", heir.get("account"));
            }
        }
        Map<String, Object> filing = new LinkedHashMap<>();
        filing.put("worker", Map.of("id", worker.path("id").asText()));
        filing.put("kind", kind);
        filing.put("occurredOn", day.toString());
        filing.put("cause", cause);
        filing.put("claimant", widow);
        filing.put("heirs", heirs);
        return filing;
    }

    private static Map<String, Object> heir(JsonNode relative) {
        String id = relative.path("familyId").asText();
        Map<String, Object> heir = new LinkedHashMap<>();
        heir.put("familyId", id);
        String school = relative.path("schoolLevel").asText("NONE");
        if (relative.path("relation").asText().equals("CHILD") && !school.equals("NONE")) {
            heir.put("child", Map.of("level", school, "schoolYear", 1));
        }
        String number = Long.toString(Math.floorMod((long) id.hashCode(), 9_000_000_000L) + 1_000_000_000L);
        heir.put(
                "account",
                Map.of(
                        "bank",
                        "BANK SUMSEL BABEL",
                        "number",
                        number,
                        "holder",
                        relative.path("name").asText()));
        return heir;
    }
}
