package org.pakekelambu.claims.walk;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.pakekelambu.claims.adjudication.SampleCase;

/** What is said of single shares: a dispute and its end, a guardian for the child, a power of attorney for the widow. */
final class ShareDeeds {
    private final Walk walk;

    ShareDeeds(Walk walk) {
        this.walk = walk;
    }

    void say(String claim) {
        String child = walk.member(claim).heirs.get(1).person().familyId().toString();
        String widow = SampleCase.WIDOW.toString();
        String heir = walk.pick(child, widow);
        Map<String, Object> word = switch (walk.random.nextInt(5)) {
            case 0 -> Map.of("payee", heir, "contested", "The uncle doubts it");
            case 1, 2 -> Map.of("payee", heir, "disputeEnded", "Court order 12/2026");
            case 3 ->
                Map.of(
                        "payee",
                        child,
                        "guardian",
                        Map.of(
                                "name",
                                "Paman",
                                "relation",
                                "OTHER",
                                "account",
                                walk.bankDeeds().account()));
            default -> Map.of("payee", child, "attorney", Map.of("familyId", widow));
        };
        walk.claimDeeds().say(claim, walk.pick("assessment", "correction"), walk.people.somebody(), word);
    }

    /** Every dispute is over, says somebody who has the paper. */
    boolean ended(JsonPath claim, String who) {
        List<String> disputed = claim.getList("reported.heirs.findAll { it.contested != null }.person.familyId");
        disputed.forEach(payee -> walk.claimDeeds()
                .say(
                        claim.getString("id"),
                        "correction",
                        who,
                        Map.of("payee", payee, "disputeEnded", "Court order 12/2026")));
        return !disputed.isEmpty();
    }
}
