package org.pakekelambu.claims.signal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.facts.Account;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.adjudication.facts.Heir;
import org.pakekelambu.claims.adjudication.facts.Person;
import org.pakekelambu.claims.database.Database;
import org.pakekelambu.manners.secrets.Fingerprints;

/** Keeps by what a claim may be like another: one statement a claim, in the transaction that writes it. */
@Singleton
public class TraceStore {
    private static final String NOTE = """
            INSERT INTO claim_trace (claim_id, kind, value, noted_on)
            SELECT DISTINCT ON (kind, value) ?::uuid, kind, value, noted_on FROM (
              SELECT 'ACCOUNT' AS kind, unnest(?::text[]) AS value, NULL::date AS noted_on
              UNION ALL SELECT 'CLAIMANT', unnest(?::text[]), NULL
              UNION ALL SELECT 'REPORTER', ?::text, NULL
              UNION ALL SELECT 'CLAIMANT', f ->> 'nikFingerprint', NULL
                FROM worker_copy w, jsonb_array_elements(w.state -> 'family') f
                WHERE w.worker_id = ?::uuid AND f ->> 'familyId' = ?::text
              UNION ALL SELECT 'VILLAGE', COALESCE(w.state ->> 'village', w.state ->> 'district'), NULL
                FROM worker_copy w WHERE w.worker_id = ?::uuid
              UNION ALL SELECT 'REGISTRAR', w.state ->> 'registeredBy',
                  (SELECT max((s ->> 'enrolledOn')::date) FROM jsonb_array_elements(w.state -> 'spells') s
                   WHERE NOT COALESCE((s ->> 'migrated')::boolean, false) AND (s ->> 'enrolledOn')::date <= ?::date)
                FROM worker_copy w WHERE w.worker_id = ?::uuid) trace
            WHERE value IS NOT NULL
            ON CONFLICT (claim_id, kind, value) DO UPDATE SET noted_on = excluded.noted_on
              WHERE claim_trace.noted_on IS DISTINCT FROM excluded.noted_on""";

    private final Database database;
    private final Fingerprints fingerprints;

    TraceStore(Database database, Fingerprints fingerprints) {
        this.database = database;
        this.fingerprints = fingerprints;
    }

    /**
     * Notes what a claim says now beside what it said before.
     *
     * @param workerId null while nobody is recognised
     * @param reporter {@code sub} of a notifier who reported it, or null
     */
    public void note(UUID claimId, UUID workerId, ClaimFacts facts, String reporter) {
        Person claimant = facts.claimant();
        List<String> numbers = claimant == null ? List.of() : claimant.nikFingerprints();
        database.update(
                NOTE,
                claimId,
                accounts(facts).toArray(String[]::new),
                numbers.toArray(String[]::new),
                reporter,
                workerId,
                claimant == null || claimant.familyId() == null
                        ? null
                        : claimant.familyId().toString(),
                workerId,
                facts.diedOn() == null ? facts.occurredOn() : facts.diedOn(),
                workerId);
    }

    /** Notes an account that was named for the claim outside its facts, for a later school year. */
    public void noteAccount(UUID claimId, Account account) {
        database.update(
                "INSERT INTO claim_trace (claim_id, kind, value) SELECT ?::uuid, 'ACCOUNT', unnest(?::text[])"
                        + " ON CONFLICT (claim_id, kind, value) DO NOTHING",
                claimId,
                fingerprints.all("account", account.key()).toArray(String[]::new));
    }

    private List<String> accounts(ClaimFacts facts) {
        List<Person> people =
                new ArrayList<>(facts.heirs().stream().map(Heir::person).toList());
        facts.heirs().forEach(heir -> people.add(heir.guardian()));
        people.add(facts.claimant());
        people.add(facts.burialPayer());
        people.add(facts.circumstances().facility());
        if (facts.will() != null) {
            people.addAll(facts.will().named());
        }
        return people.stream()
                .filter(Objects::nonNull)
                .map(Person::account)
                .filter(Objects::nonNull)
                .flatMap(account -> fingerprints.all("account", account.key()).stream())
                .distinct()
                .toList();
    }
}
