package org.pakekelambu.localstack.bpjs;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pakekelambu.localstack.api.ApiClient;

/**
 * Gives a KPJ to every member who waits for one. Running it again, or after a crash in between, is harmless: a worker
 * always gets the same number, and a page the same idempotency key.
 */
public final class BpjsSimulator {

    private static final int PAGE = 500;
    private static final int ATTEMPTS = 20;
    private static final long NUMBERS = 1_000_000_000L;

    private final ApiClient registry;

    /** @param registry of a caller with the role partner */
    public BpjsSimulator(ApiClient registry) {
        this.registry = registry;
    }

    /**
     * @param issuedOn day on which the numbers are given; cover begins no earlier
     * @return how many members got a number
     */
    public int assignAll(LocalDate issuedOn) {
        int assigned = 0;
        String cursor = "";
        while (cursor != null) {
            JsonNode page = registry.get("/api/v1/workers?awaitingKpj=true&limit=" + PAGE + cursor)
                    .expect(200)
                    .json();
            List<String> workers = new ArrayList<>();
            page.path("items").forEach(worker -> workers.add(worker.path("id").asText()));
            assigned += assign(workers, issuedOn);
            cursor = page.hasNonNull("next") ? "&cursor=" + page.path("next").asText() : null;
        }
        return assigned;
    }

    /** @return how many of these members got a number */
    public int assign(List<String> workers, LocalDate issuedOn) {
        List<String> waiting = workers;
        int assigned = 0;
        // Two members may fall on one number; the second then gets another.
        for (int attempt = 0; attempt < ATTEMPTS && !waiting.isEmpty(); attempt++) {
            JsonNode result = send(waiting, issuedOn, attempt);
            assigned += result.path("assigned").asInt();
            waiting = refusedForTheNumber(result);
        }
        return assigned;
    }

    private JsonNode send(List<String> workers, LocalDate issuedOn, int attempt) {
        List<Map<String, Object>> assignments = new ArrayList<>();
        for (String worker : workers) {
            Map<String, Object> assignment = new LinkedHashMap<>();
            assignment.put("workerId", worker);
            assignment.put("kpj", kpj(UUID.fromString(worker), attempt));
            assignment.put("issuedOn", issuedOn.toString());
            assignments.add(assignment);
        }
        String key = UUID.nameUUIDFromBytes(assignments.toString().getBytes()).toString();
        return registry.postWithKey("/api/v1/kpj-assignments", key, Map.of("assignments", assignments))
                .expect(200)
                .json();
    }

    private static List<String> refusedForTheNumber(JsonNode result) {
        List<String> refused = new ArrayList<>();
        for (JsonNode item : result.path("items")) {
            if (item.path("problem").path("type").asText().endsWith("kpj-taken")) {
                refused.add(item.path("workerId").asText());
            }
        }
        return refused;
    }

    /** The number a member gets; a further attempt gives another. */
    public static String kpj(UUID worker, int attempt) {
        long number = Math.floorMod(
                worker.getMostSignificantBits() * 31 + worker.getLeastSignificantBits() + attempt, NUMBERS);
        return String.format("98%09d", number);
    }
}
