package org.pakekelambu.claims.walk;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.claims.api.Answer;
import org.pakekelambu.claims.api.Office;

/** What people do with claims. Each deed is told to the walk, and entered in the ledger when the service says it was done. */
final class ClaimDeeds {
    private final Walk walk;

    ClaimDeeds(Walk walk) {
        this.walk = walk;
    }

    /** Through the counter at once, or as a draft first. */
    void file(SampleCase member) {
        String who = walk.people.somebody();
        Map<String, Object> body = Office.filing(walk.chance(3) ? walk.accidentOf(member) : member);
        if (walk.chance(4)) {
            body.put(
                    "costs",
                    Map.of(
                            "transport",
                            Map.of("land", 5_000_000, "sea", 2_000_000, "air", 10_000_000),
                            "homeCare",
                            20_000_000));
        }
        body.put(
                "claimant",
                Map.of("familyId", SampleCase.WIDOW, "account", walk.bankDeeds().account()));
        boolean draft = walk.chance(4);
        String path = draft ? "/api/v1/claims/drafts" : "/api/v1/claims";
        Response filed = walk.twice(key -> People.by(who, key).body(body).post(path));
        String id = filed.statusCode() == 201 ? filed.as(Answer.class).getString("id") : null;
        walk.tell(id, draft ? "draft" : "file", who, null, filed);
        if (id != null) {
            walk.claims.put(id, member.id);
        }
    }

    void fileDraft(String claim) {
        String who = walk.people.somebody();
        SampleCase member = walk.member(claim);
        work(claim, "filing", "filing", who, Office.filing(walk.chance(3) ? walk.accidentOf(member) : member));
    }

    void paper(String claim) {
        String who = walk.people.somebody();
        byte[] pdf = ("%PDF-1.4\n" + UUID.randomUUID() + "\n%%EOF\n").getBytes();
        Response added = walk.twice(key -> People.by(who, key)
                .contentType("multipart/form-data")
                .multiPart("kind", "BANK_BOOK")
                .multiPart("file", "book.pdf", pdf, "application/pdf")
                .post("/api/v1/claims/{id}/documents", claim));
        walk.tell(claim, "paper", who, null, added);
    }

    void decide(String claim) {
        decide(
                claim,
                walk.people.somebody(),
                walk.pick("APPROVE", "APPROVE", "APPROVE", "REJECT", "RETURN"),
                null,
                walk.chance(8));
    }

    /** Somebody goes on leave, and the other decides for him. */
    void standIn(String claim) {
        String away = walk.people.somebody();
        String delegate = walk.people.somebody();
        Response absent = People.by(away, UUID.randomUUID())
                .body(Map.of(
                        "from",
                        walk.today.toString(),
                        "until",
                        walk.today.plusDays(1).toString(),
                        "delegate",
                        delegate))
                .post("/api/v1/officers/{s}/absences", away);
        walk.tell(claim, "absence", away, null, absent);
        decide(claim, delegate, "APPROVE", away, false);
        walk.later(2);
    }

    Response decide(String claim, String who, String outcome, String onBehalfOf, boolean secondPayment) {
        JsonPath before = Office.claim(claim);
        Map<String, Object> body = new HashMap<>(Map.of("outcome", outcome, "reason", "As it seems to me"));
        if (onBehalfOf != null) {
            body.put("onBehalfOf", onBehalfOf);
        }
        if (secondPayment) {
            body.put("secondPayment", true);
        }
        String etag = walk.etag(claim);
        Response decided = walk.twice(key ->
                People.by(who, key).header("If-Match", etag).body(body).post("/api/v1/claims/{id}/decision", claim));
        decided(claim, who, outcome, onBehalfOf, secondPayment, decided);
        return decided;
    }

    private void decided(
            String claim, String who, String outcome, String onBehalfOf, boolean secondPayment, Response decided) {
        Set<String> first = walk.ledger.firstApprovers(claim);
        walk.tell(claim, outcome.toLowerCase(), who, onBehalfOf, decided);
        if (decided.statusCode() != 200) {
            return;
        }
        JsonPath now = decided.as(Answer.class);
        if (secondPayment) {
            walk.ledger.acceptsSecondPayment(claim);
        }
        if (outcome.equals("APPROVE") && now.getString("status").equals("PROPOSED")) {
            walk.ledger.firstApproved(claim, walk.persons(who, onBehalfOf));
        } else if (outcome.equals("APPROVE")) {
            MustHold.twoApproversAboveTheAmount(now, first, walk.persons(who, onBehalfOf));
            walk.ledger.gives(claim, given(now));
        } else if (outcome.equals("REJECT")) {
            walk.ledger.gives(claim, Ledger.Given.NOTHING);
        }
    }

    private static Ledger.Given given(JsonPath claim) {
        Map<String, Long> byCode = new HashMap<>();
        claim.<Map<String, Object>>getList("lines").stream()
                .filter(line -> line.get("state").equals("PAYABLE"))
                .forEach(line -> byCode.merge((String) line.get("code"), number(line.get("amount")), Long::sum));
        return new Ledger.Given(byCode, claim.getLong("payableNow"));
    }

    /** Two approve at the same moment, one claim or two claims of one worker. */
    void race(String claim) {
        List<String> rivals = walk.claimsLike(claim);
        List<String> who = List.of(walk.people.somebody(), walk.people.somebody());
        List<String> on = List.of(claim, rivals.get(rivals.size() - 1));
        List<String> etags = List.of(walk.etag(on.get(0)), walk.etag(on.get(1)));
        List<CompletableFuture<Response>> both = List.of(0, 1).stream()
                .map(i -> CompletableFuture.supplyAsync(() -> People.by(who.get(i), UUID.randomUUID())
                        .header("If-Match", etags.get(i))
                        .body(Map.of("outcome", "APPROVE", "reason", "At the same moment"))
                        .post("/api/v1/claims/{id}/decision", on.get(i))))
                .toList();
        for (int i = 0; i < 2; i++) {
            decided(on.get(i), who.get(i), "APPROVE", null, false, both.get(i).join());
        }
    }

    void answer(String claim) {
        answer(claim, walk.people.somebody(), walk.pick("MET", "MET", "NOT_MET"));
    }

    Response answer(String claim, String who, String found) {
        List<String> rules = Office.claim(claim).getList("findings.findAll { it.consequence == 'REFERS' }.rule");
        List<Map<String, String>> answers = rules.stream()
                .map(rule -> Map.of("rule", rule, "outcome", found, "reason", "Looked into"))
                .toList();
        return work(
                claim,
                "answer",
                "assessment",
                who,
                Map.of("answers", answers, "documents", List.of("HEIR_LETTER"), "reason", "Looked into"));
    }

    void change(String claim, String step) {
        Map<String, Object> change = switch (walk.random.nextInt(4)) {
            case 0 -> Map.of("documents", List.of("PAPER_" + walk.random.nextInt(99)), "reason", "A paper came");
            case 1 -> Map.of("burialPayer", Map.of("name", "Paman", "relation", "OTHER"), "reason", "Told by phone");
            case 2 ->
                Map.of(
                        "claimant",
                        Map.of(
                                "familyId",
                                SampleCase.WIDOW,
                                "account",
                                walk.bankDeeds().account()),
                        "reason",
                        "Another account");
            default -> Map.of("cause", "WORK_ACCIDENT", "accidentOn", "2026-07-09", "reason", "Police report seen");
        };
        work(claim, step, step, walk.people.somebody(), change);
    }

    /** A word on one share. */
    Response say(String claim, String step, String who, Map<String, Object> word) {
        return work(claim, step, step, who, Map.of("shares", List.of(word), "reason", "As the office learned"));
    }

    Response correct(String claim, String who) {
        return work(claim, "correction", "correction", who, Map.of("reason", "What was paid is not owed"));
    }

    void withdraw(String claim) {
        String kind = "DRAFT".equals(Office.claim(claim).getString("status")) ? "withdrawal" : "withdrawal-proposed";
        work(claim, kind, "withdrawal", walk.people.somebody(), Map.of("reason", "Filed twice"));
        if (walk.chance(2)) {
            work(
                    claim,
                    "withdrawal",
                    "withdrawal/confirmation",
                    walk.people.somebody(),
                    Map.of("reason", "Filed twice"));
        }
    }

    void appeal(String claim) {
        String stage = walk.pick("OFFICE", "OFFICE", "LABOUR_INSPECTOR", "MINISTER", "MEDIATION", "DISTRICT_COURT");
        work(
                claim,
                "appeal",
                "appeal",
                walk.people.somebody(),
                Map.of("stage", stage, "reason", "The family disagrees"));
    }

    Response determine(String claim, String who, String outcome) {
        return work(
                claim,
                "determination",
                "appeal/determination",
                who,
                Map.of(
                        "outcome",
                        outcome,
                        "decidedOn",
                        walk.today.toString(),
                        "reference",
                        "PNG/7",
                        "reason",
                        "As written"));
    }

    void determine(String claim) {
        determine(claim, walk.people.somebody(), walk.pick("FOR_FAMILY", "AGAINST_FAMILY"));
    }

    void bpjsDecides(String claim) {
        String etag = walk.etag(claim);
        String reference = "BPJS-" + walk.random.nextInt(9);
        Response told = walk.twice(key -> People.bank(key)
                .header("If-Match", etag)
                .body(Map.of(
                        "reference",
                        reference,
                        "decidedOn",
                        walk.today.toString(),
                        "outcome",
                        "PARTLY_APPROVED",
                        "lines",
                        List.of(Map.of("code", "JKM.LUMP", "amount", 20_000_000))))
                .post("/api/v1/claims/{id}/bpjs-decision", claim));
        walk.tell(claim, "bpjs", "bpjs", null, told);
    }

    /** He may be alive: one doubts, another confirms. */
    void doubt(String claim) {
        work(claim, "doubt", "death-withdrawal", walk.people.somebody(), Map.of("reason", "He came home alive"));
        if (walk.chance(2)) {
            Response confirmed = work(
                    claim,
                    "death-withdrawn",
                    "death-withdrawal/confirmation",
                    walk.people.somebody(),
                    Map.of("reason", "Seen alive"));
            if (confirmed.statusCode() == 200) {
                walk.ledger.gives(claim, Ledger.Given.NOTHING);
            }
        }
    }

    private Response work(String claim, String kind, String step, String who, Map<String, Object> body) {
        String etag = walk.etag(claim);
        Response done = walk.twice(key ->
                People.by(who, key).header("If-Match", etag).body(body).post("/api/v1/claims/{id}/" + step, claim));
        walk.tell(claim, kind, who, null, done);
        return done;
    }

    static long number(Object value) {
        return ((Number) value).longValue();
    }
}
