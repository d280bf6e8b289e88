package org.pakekelambu.claims.page;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.pakekelambu.claims.claim.api.AccountRequest;
import org.pakekelambu.claims.claim.api.AssessmentRequest;
import org.pakekelambu.claims.claim.api.HeirRequest;
import org.pakekelambu.claims.claim.api.PersonRequest;
import org.pakekelambu.law.SchoolLevel;
import org.pakekelambu.manners.json.StrictTime;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/** The form of heirs as somebody filled it in: who stays by the place of his naming, and who is added. */
final class TypedHeirs {
    /** A field every sending of this form has. */
    static final String SENT = "heirs";

    /** Begins the name of a field that keeps an heir; his place follows. */
    static final String STAY = "heir.stays.";

    /** Begin the names of the fields that say at which school an heir is who stays; his place follows. */
    static final String LEVEL = "heir.level.";

    static final String YEAR = "heir.school-year.";

    /** How many can be added at once; saved, the form has room for more. */
    static final int ROWS = 3;

    private static final List<String> PARTS = List.of(
            "person", "name", "relation", "nik", "birthDate", "bank", "account", "holder", "level", "school-year");

    private TypedHeirs() {}

    static String field(int number, String part) {
        return "heir." + number + "." + part;
    }

    /**
     * An heir who stays.
     *
     * @param asked true where the form asked for his school
     * @param school where a child is at school, or null
     */
    record Staying(int place, boolean asked, HeirRequest.Child school) {}

    /** In the order of their places. */
    static List<Staying> stay(Typed typed) {
        return typed.fields().keySet().stream()
                .filter(name -> name.startsWith(STAY))
                .map(name -> read(SENT, name.substring(STAY.length()), Integer::valueOf))
                .sorted()
                .map(place -> new Staying(
                        place, typed.fields().containsKey(LEVEL + place), school(typed, LEVEL + place, YEAR + place)))
                .toList();
    }

    private static HeirRequest.Child school(Typed typed, String level, String year) {
        SchoolLevel named = read(level, typed.text(level), SchoolLevel::valueOf);
        Integer in = read(year, typed.text(year), Integer::valueOf);
        if (named == null && in != null) {
            throw Problem.invalid(level, "missing");
        }
        return named == null ? null : new HeirRequest.Child(named, in);
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
                school(typed, field(row, "level"), field(row, "school-year")),
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
