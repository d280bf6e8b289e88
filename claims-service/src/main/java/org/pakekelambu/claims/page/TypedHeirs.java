package org.pakekelambu.claims.page;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.pakekelambu.claims.claim.api.AccountRequest;
import org.pakekelambu.claims.claim.api.AssessmentRequest;
import org.pakekelambu.claims.claim.api.HeirRequest;
import org.pakekelambu.claims.claim.api.PersonRequest;
import org.pakekelambu.manners.json.StrictTime;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/** The form of heirs as somebody filled it in: who stays by the place of his naming, and who is added. */
final class TypedHeirs {
    /** A field every sending of this form has. */
    static final String SENT = "heirs";

    /** Begins the name of a field that keeps an heir; his place follows. */
    static final String STAY = "heir.stays.";

    /** How many can be added at once; saved, the form has room for more. */
    static final int ROWS = 3;

    private static final List<String> PARTS =
            List.of("person", "name", "relation", "nik", "birthDate", "bank", "account", "holder");

    private TypedHeirs() {}

    static String field(int number, String part) {
        return "heir." + number + "." + part;
    }

    static SortedSet<Integer> stay(Typed typed) {
        SortedSet<Integer> places = new TreeSet<>();
        typed.fields().keySet().stream()
                .filter(name -> name.startsWith(STAY))
                .forEach(name -> places.add(read(SENT, name.substring(STAY.length()), Integer::valueOf)));
        return places;
    }

    /** A row in which nothing stands adds nobody. */
    static AssessmentRequest added(Typed typed, BusinessClock clock) {
        List<HeirRequest> added = new ArrayList<>();
        for (int number = 1; number <= ROWS; number++) {
            int row = number;
            if (PARTS.stream().anyMatch(part -> typed.text(field(row, part)) != null)) {
                added.add(heir(typed, row, clock));
            }
        }
        return typed.assessment(null, null, added);
    }

    private static HeirRequest heir(Typed typed, int row, BusinessClock clock) {
        Function<String, String> of = part -> typed.text(field(row, part));
        boolean paid = of.apply("bank") != null || of.apply("account") != null || of.apply("holder") != null;
        return new HeirRequest(
                read(field(row, "person"), of.apply("person"), UUID::fromString),
                of.apply("name"),
                read(field(row, "relation"), of.apply("relation"), PersonRequest.Relation::valueOf),
                of.apply("nik"),
                read(field(row, "birthDate"), of.apply("birthDate"), text -> StrictTime.parseDate(text, clock)),
                null,
                paid ? new AccountRequest(of.apply("bank"), of.apply("account"), of.apply("holder")) : null,
                null,
                null,
                null);
    }

    private static <T> T read(String field, String text, Function<String, T> reader) {
        try {
            return text == null ? null : reader.apply(text);
        } catch (RuntimeException unreadable) {
            throw Problem.invalid(field, "wrong-type");
        }
    }
}
