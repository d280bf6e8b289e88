package org.pakekelambu.claims.walk;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pakekelambu.claims.api.Answer;
import org.pakekelambu.claims.api.Office;
import org.pakekelambu.claims.api.SchoolCase;

/** What banks, treasurers and families do with money. Receipts for anything at any time are within a bank's freedom. */
final class MoneyDeeds {
    private static final Set<String> NOT_TO_BE_PAID = Set.of("FAILED", "RETURNED", "REISSUED");
    private final Walk walk;

    MoneyDeeds(Walk walk) {
        this.walk = walk;
    }

    void receipt(String claim) {
        Map<String, Object> payout = one(claim);
        if (payout != null) {
            receipt(claim, payout, walk.pick("PAID", "PAID", "PAID", "FAILED", "RETURNED"));
        }
    }

    int receipt(String claim, Map<String, Object> payout, String status) {
        String reference = "R" + walk.random.nextInt(3) + payout.get("id");
        Response told = walk.twice(key -> People.payers(key)
                .body(answer(payout, status, reference))
                .post("/api/v1/payouts/{id}/receipt", payout.get("id")));
        walk.tell(claim, "receipt " + status, "bpjs", null, told);
        if (told.statusCode() == 200) {
            moved(payout, status);
        }
        return told.statusCode();
    }

    /** Who pays what had no account, and so was never sent, says how much; else banks often do not. */
    private Map<String, Object> answer(Map<String, Object> payout, String status, String reference) {
        Map<String, Object> answer =
                new HashMap<>(Map.of("status", status, "reference", reference, "paidOn", walk.today.toString()));
        boolean account = ((Map<?, ?>) payout.get("payee")).containsKey("accountNumber");
        if (status.equals("PAID") && !account) {
            answer.put("amount", payout.get("amount"));
        }
        return answer;
    }

    private void moved(Map<String, Object> payout, String status) {
        String id = (String) payout.get("id");
        if (status.equals("PAID")) {
            walk.ledger.out.put(id, ClaimDeeds.number(payout.get("amount")));
            if (NOT_TO_BE_PAID.contains(payout.get("status"))) {
                walk.ledger.late.add(id);
            }
        } else {
            walk.ledger.out.remove(id);
        }
    }

    /** Several answers in one file, some of them with a wrong sum. */
    void receiptFile(String claim) {
        List<Map<String, Object>> payouts = Office.payouts(claim);
        if (payouts.isEmpty()) {
            return;
        }
        StringBuilder csv = new StringBuilder("reference,status,amount,payer_reference,paid_on,reason\n");
        long total = 0;
        for (Map<String, Object> payout : payouts) {
            long amount = ClaimDeeds.number(payout.get("amount")) + (walk.chance(6) ? 1 : 0);
            total += amount;
            csv.append(payout.get("reference"))
                    .append(",PAID,")
                    .append(amount)
                    .append(",F-")
                    .append(payout.get("id"))
                    .append(',')
                    .append(walk.today)
                    .append(",\n");
        }
        String sum = Long.toString(total);
        Response told = walk.twice(key -> People.payers(key)
                .contentType("multipart/form-data")
                .multiPart("file", "receipts.csv", csv.toString().getBytes(), "text/csv")
                .multiPart("declaredCount", Integer.toString(payouts.size()))
                .multiPart("declaredTotal", sum)
                .post("/api/v1/receipt-files"));
        walk.tell(claim, "receipt file", "bpjs", null, told);
        Set<Integer> refused = Set.copyOf(told.as(Answer.class).getList("refused.line", Integer.class));
        for (int i = 0; i < payouts.size(); i++) {
            if (told.statusCode() == 200 && !refused.contains(i + 2)) {
                moved(payouts.get(i), "PAID");
            }
        }
    }

    void send(String claim) {
        Map<String, Object> payout = one(claim);
        if (payout == null) {
            return;
        }
        String state = walk.pick("SENT", "UNKNOWN");
        String seen = Office.payoutTag(payout.get("id"));
        walk.tell(
                claim,
                state,
                "bpjs",
                null,
                walk.twice(key -> People.payers(key)
                        .header("If-Match", seen)
                        .body(Map.of("status", state))
                        .post("/api/v1/payouts/{id}/sending", payout.get("id"))));
    }

    void batch(String claim) {
        List<Map<String, Object>> ordered = Office.payouts(claim).stream()
                .filter(payout -> payout.get("status").equals("ORDERED")
                        && !payout.get("payer").equals("PROGRAMME")
                        && !payout.containsKey("waitsFor"))
                .toList();
        if (ordered.isEmpty()) {
            return;
        }
        long total = ordered.stream()
                .mapToLong(one -> ClaimDeeds.number(one.get("amount")))
                .sum();
        walk.tell(
                claim,
                "batch",
                "bpjs",
                null,
                walk.twice(key -> People.bank(key)
                        .body(Map.of(
                                "payoutIds",
                                ordered.stream().map(one -> one.get("id")).toList(),
                                "declaredCount",
                                ordered.size(),
                                "declaredTotal",
                                total))
                        .post("/api/v1/payout-batches")));
    }

    void reissue(String claim) {
        Map<String, Object> payout = one(claim);
        if (payout != null) {
            String who = walk.people.somebody();
            String seen = Office.payoutTag(payout.get("id"));
            walk.tell(
                    claim,
                    "reissue",
                    who,
                    null,
                    walk.twice(key -> People.by(who, key)
                            .header("If-Match", seen)
                            .post("/api/v1/payouts/{id}/reissue", payout.get("id"))));
        }
    }

    /** Somebody brings back a part, or all, of what is asked of him. */
    void repay(String claim) {
        recoveries(claim).stream()
                .filter(one -> ClaimDeeds.number(one.get("open")) > 0)
                .findFirst()
                .ifPresent(one -> repay(claim, one, walk.chance(2) ? 1_000 : ClaimDeeds.number(one.get("open"))));
    }

    void repay(String claim, Map<String, Object> recovery, long amount) {
        Response repaid = walk.twice(key -> People.bank(key)
                .body(Map.of(
                        "lineKey",
                        recovery.get("lineKey"),
                        "payee",
                        recovery.get("payee"),
                        "amount",
                        amount,
                        "reason",
                        "Transfer of today"))
                .post("/api/v1/claims/{id}/recoveries/repayments", claim));
        walk.tell(claim, "repayment", "bpjs", null, repaid);
        if (repaid.statusCode() == 200) {
            walk.ledger.cameBack(claim, (String) recovery.get("code"), amount);
        }
    }

    /** One proposes to give a claim for repayment up, another decides. */
    void waive(String claim) {
        String who = walk.people.somebody();
        String other = walk.people.somebody();
        for (Map<String, Object> recovery : recoveries(claim)) {
            long open = ClaimDeeds.number(recovery.get("open"));
            if (open == 0) {
                continue;
            }
            Response proposed = walk.twice(key -> People.by(who, key)
                    .body(Map.of(
                            "lineKey",
                            recovery.get("lineKey"),
                            "payee",
                            recovery.get("payee"),
                            "amount",
                            open,
                            "reason",
                            "The error was ours"))
                    .post("/api/v1/claims/{id}/recoveries/waivers", claim));
            walk.tell(claim, "waiver", who, null, proposed);
            if (proposed.statusCode() == 201) {
                decideWaiver(claim, recovery, open, proposed.as(Answer.class).getString("id"), who, other);
            }
            return;
        }
    }

    private void decideWaiver(
            String claim, Map<String, Object> recovery, long open, String id, String who, String other) {
        String outcome = walk.pick("APPROVE", "REJECT");
        Response decided = walk.twice(key -> People.by(other, key)
                .header("If-Match", "\"1\"")
                .body(Map.of("outcome", outcome, "reason", "Looked into"))
                .post("/api/v1/claims/{id}/recoveries/waivers/{w}/decision", claim, id));
        walk.tell(claim, "waiver decided", other, null, decided);
        if (decided.statusCode() == 200
                && decided.as(Answer.class).getString("state").equals("APPROVED")) {
            MustHold.check(
                    !People.person(who).equals(People.person(other)), () -> who + " and " + other + " gave money up");
            walk.ledger.cameBack(claim, (String) recovery.get("code"), open);
        }
    }

    /** A year later the child's next school year is asked for and decided. */
    void schoolYear(String claim) {
        walk.nextSchoolYear();
        String who = walk.people.somebody();
        String other = walk.people.somebody();
        Response asked = walk.twice(key -> People.by(who, key)
                .body(SchoolCase.year(walk.member(claim).heirs.get(1).person().familyId(), 2027, "SD", 2))
                .post("/api/v1/claims/{id}/scholarship/years", claim));
        walk.tell(claim, "school year", who, null, asked);
        if (asked.statusCode() != 201) {
            return;
        }
        Response decided = walk.twice(key -> People.by(other, key)
                .header("If-Match", "\"1\"")
                .body(Map.of("outcome", "APPROVE", "reason", "Letter of the school seen", "guardian", "Siti Aminah"))
                .post(
                        "/api/v1/claims/{id}/scholarship/years/{y}/decision",
                        claim,
                        asked.as(Answer.class).getString("id")));
        walk.tell(claim, "school year decided", other, null, decided);
        if (decided.statusCode() == 200 && decided.as(Answer.class).getString("payoutId") != null) {
            MustHold.check(
                    !People.person(who).equals(People.person(other)),
                    () -> who + " and " + other + " decided a school year");
            String code = Office.payouts(claim).stream()
                    .filter(payout ->
                            payout.get("id").equals(decided.as(Answer.class).getString("payoutId")))
                    .map(payout -> (String) payout.get("code"))
                    .findFirst()
                    .orElseThrow();
            walk.ledger.givesYear(claim, code, decided.as(Answer.class).getLong("amount"));
        }
    }

    static List<Map<String, Object>> recoveries(String claim) {
        return Office.as("walk-dewi", "officer")
                .get("/api/v1/claims/{id}/recoveries", claim)
                .as(Answer.class)
                .getList("items");
    }

    private Map<String, Object> one(String claim) {
        List<Map<String, Object>> payouts = Office.payouts(claim);
        return payouts.isEmpty() ? null : payouts.get(walk.random.nextInt(payouts.size()));
    }
}
