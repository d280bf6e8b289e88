package org.pakekelambu.claims.scholarship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.ClaimStatus;
import org.pakekelambu.claims.claim.store.ClaimBook;
import org.pakekelambu.claims.scholarship.domain.Place;
import org.pakekelambu.claims.scholarship.domain.Pupil;
import org.pakekelambu.claims.scholarship.domain.SchoolYear;
import org.pakekelambu.law.Law;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.time.BusinessClock;

/** Looks ahead over all decided claims: who has not asked for this school year, and what the years to come will cost. */
@ApplicationScoped
@Transactional
public class Outlook {
    private static final int PAGE = 500;
    private final ClaimBook book;
    private final Pupils pupils;
    private final Law law;
    private final Caller caller;
    private final BusinessClock clock;
    private final Audit audit;

    Outlook(ClaimBook book, Pupils pupils, Law law, Caller caller, BusinessClock clock, Audit audit) {
        this.book = book;
        this.pupils = pupils;
        this.law = law;
        this.caller = caller;
        this.clock = clock;
        this.audit = audit;
    }

    /** A child whose school year nobody asked for. */
    @Schema(description = "A child with a right to this school year for whom nobody asked.", examples = """
                    {"claimId": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d11", "child": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d22",
                     "schoolYear": "2027/2028", "level": "SD", "yearInLevel": 2, "amount": 1500000}""")
    public record Reminder(UUID claimId, UUID child, String schoolYear, String level, int yearInLevel, long amount) {}

    /** What a school year will cost. */
    @Schema(
            description = "School money of one school year, whole rupiah, if every child goes on year by year.",
            examples = """
                    {"schoolYear": "2027/2028", "children": 12, "amount": 25500000}""")
    public record Budget(String schoolYear, int children, long amount) {}

    public List<Reminder> reminders(LocalDate on) {
        SchoolYear year = SchoolYear.of(on == null ? clock.today() : on);
        List<Reminder> reminders = new ArrayList<>();
        each((claim, children) -> children.forEach((child, pupil) -> pupil.future(year, 1, law.scholarship())
                .forEach(place -> reminders.add(new Reminder(
                        claim.id(),
                        child,
                        place.year().toString(),
                        place.level().name(),
                        place.yearInLevel(),
                        rate(pupil, place))))));
        audit.appendAll(reminders.stream()
                .map(one -> AuditEntry.of("scholarship-reminder-listed", scope(), one.claimId(), one.child()))
                .toList());
        return reminders;
    }

    /** Year by year from one on. */
    public List<Budget> forecast(Integer from, int years) {
        SchoolYear first = from == null ? SchoolYear.of(clock.today()).plus(1) : new SchoolYear(from);
        long[] sums = new long[years];
        int[] children = new int[years];
        each((claim, found) -> found.values()
                .forEach(pupil -> pupil.future(first, years, law.scholarship()).forEach(place -> {
                    int at = place.year().begins() - first.begins();
                    sums[at] = Math.addExact(sums[at], rate(pupil, place));
                    children[at]++;
                })));
        List<Budget> budget = new ArrayList<>();
        for (int i = 0; i < years; i++) {
            budget.add(new Budget(first.plus(i).toString(), children[i], sums[i]));
        }
        return budget;
    }

    private long rate(Pupil pupil, Place place) {
        return law.scholarship().perYear(place.level(), pupil.risk()).value().amount();
    }

    private void each(BiConsumer<Claim, Map<UUID, Pupil>> look) {
        for (ClaimStatus status : List.of(ClaimStatus.APPROVED, ClaimStatus.PAID)) {
            var filter = new ClaimBook.Filter(caller.regions().condition("region"), status, null, null, null);
            Claim last = null;
            List<Claim> page;
            do {
                page = book.page(filter, last == null ? null : last.filedAt(), last == null ? null : last.id(), PAGE);
                for (Claim claim : page) {
                    Map<UUID, Pupil> found = pupils.of(claim);
                    if (!found.isEmpty()) {
                        look.accept(claim, found);
                    }
                    last = claim;
                }
            } while (page.size() == PAGE);
        }
    }

    private String scope() {
        return caller.regions().prefixes().isEmpty()
                ? ""
                : caller.regions().prefixes().get(0);
    }
}
