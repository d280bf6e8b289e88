package org.pakekelambu.acceptance.stage;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pakekelambu.localstack.api.Answer;
import org.pakekelambu.localstack.api.ApiClient;

/** The regency treasurer, who pays the contributions: Rp16,800 for each worker and month. */
public final class Treasurer {

    /** JKK 10,000 + JKM 6,800 in the lowest band (PP 44/2015, annexes). */
    public static final long MONTHLY = 16_800;

    private static final String CONTRIBUTIONS = "/api/v1/contributions";

    private final ApiClient registry;

    public Treasurer(Clerk clerk) {
        this.registry = clerk.registry();
    }

    /** Pays the months from the first to the last for one worker, each on the tenth, and waits until they are booked. */
    public void pays(Member member, YearMonth first, YearMonth last) {
        List<Map<String, Object>> payments = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            payments.add(payment(month, month.atDay(10)));
        }
        books(member, payments);
    }

    public void pays(Member member, YearMonth month, LocalDate paidOn) {
        books(member, List.of(payment(month, paidOn)));
    }

    public static Map<String, Object> payment(YearMonth month, LocalDate paidOn) {
        return Map.of("month", month.toString(), "paidOn", paidOn.toString());
    }

    private void books(Member member, List<Map<String, Object>> payments) {
        if (!payments.isEmpty()) {
            finished(booking(member.programme(), List.of(member.id()), payments).expect(202));
        }
    }

    /** @param workerIds null for all who owe those months */
    public Answer booking(String programme, List<String> workerIds, List<Map<String, Object>> payments) {
        long count = (workerIds == null ? 1 : workerIds.size()) * (long) payments.size();
        return booking(programme, workerIds, payments, count, count * MONTHLY);
    }

    public Answer booking(
            String programme, List<String> workerIds, List<Map<String, Object>> payments, long count, long total) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("programme", programme);
        body.put("payments", payments);
        body.put("reference", "SP2D-" + UUID.randomUUID());
        if (workerIds != null) {
            body.put("workerIds", workerIds);
        }
        body.put("declaredCount", count);
        body.put("declaredTotal", total);
        return registry.post(CONTRIBUTIONS, body);
    }

    public JsonNode finished(Answer accepted) {
        return Jobs.finished(registry, accepted);
    }

    /** What a programme owes for a month. */
    public JsonNode due(String programme, YearMonth month) {
        return registry.get(CONTRIBUTIONS + "/due?programme=" + programme + "&month=" + month)
                .expect(200)
                .json();
    }
}
