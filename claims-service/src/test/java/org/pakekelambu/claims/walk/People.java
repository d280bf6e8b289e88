package org.pakekelambu.claims.walk;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.pakekelambu.claims.api.Office;

/** Who works in the office of a walk. Two of them have two accounts each; most have every role, so that only rules on persons hold. */
final class People {
    private static final List<String> ACCOUNTS = List.of("rina", "dewi", "tono", "tono-2", "sari", "sari-2", "budi");
    private static final Map<String, List<String>> FEW_ROLES =
            Map.of("rina", List.of("officer"), "budi", List.of("approver"));
    private static final List<String> ALL = List.of("officer", "approver", "treasurer");

    /** Those of one walk are not those of another, whose leave would be theirs too. */
    private final String walk;

    private final Random random;

    /** The register learns who is who. */
    People(String walk, Random random) {
        this.walk = walk;
        this.random = random;
        enter(account("tono"), "1606024107880011");
        enter(account("tono-2"), "1606024107880011");
        enter(account("sari"), "1606024107880013");
        enter(account("sari-2"), "1606024107880013");
    }

    private String account(String name) {
        return name + "@" + walk;
    }

    private static void enter(String account, String nik) {
        Office.as("root", List.of("operator"), "")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("subject", account, "nik", nik))
                .post("/api/v1/officers")
                .then()
                .statusCode(204);
    }

    String somebody() {
        return account(ACCOUNTS.get(random.nextInt(ACCOUNTS.size())));
    }

    /** Now and then one whom nobody has seen yet, else walks would end for want of people. */
    String somebodyElse() {
        return random.nextBoolean() ? somebody() : account("new-" + random.nextInt(1000));
    }

    static Set<String> person(String account) {
        return Set.of(account.replace("-2@", "@"));
    }

    static RequestSpecification by(String account, Object key) {
        return Office.as(account, FEW_ROLES.getOrDefault(account.replaceAll("@.*", ""), ALL), "16.06")
                .header("Idempotency-Key", key);
    }

    /** Who pays the lines of BPJS and those of the programme. */
    static RequestSpecification payers(Object key) {
        return Office.as("payers", List.of("partner", "treasurer"), "").header("Idempotency-Key", key);
    }

    static RequestSpecification bank(Object key) {
        return Office.as("bpjs", List.of("partner"), "").header("Idempotency-Key", key);
    }
}
