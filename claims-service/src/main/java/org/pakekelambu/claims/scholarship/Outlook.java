package org.pakekelambu.claims.scholarship;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.store.ClaimStore;
import org.pakekelambu.claims.cover.Copies;
import org.pakekelambu.claims.cover.CopyStore;
import org.pakekelambu.claims.scholarship.domain.Place;
import org.pakekelambu.claims.scholarship.domain.Pupil;
import org.pakekelambu.claims.scholarship.domain.SchoolYear;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.law.Law;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.query.Cursor;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;
import org.pakekelambu.manners.time.BusinessClock;

/** Looks ahead over all decided claims: who has not asked for this school year, and what the years to come will cost. */
@ApplicationScoped
@Transactional
public class Outlook {
    private final DecidedClaims decided;
    private final ClaimStore store;
    private final Pupils pupils;
    private final CopyStore copies;
    private final Law law;
    private final Caller caller;
    private final BusinessClock clock;
    private final Audit audit;

    Outlook(
            DecidedClaims decided,
            ClaimStore store,
            Pupils pupils,
            CopyStore copies,
            Law law,
            Caller caller,
            BusinessClock clock,
            Audit audit) {
        this.decided = decided;
        this.store = store;
        this.pupils = pupils;
        this.copies = copies;
        this.law = law;
        this.caller = caller;
        this.clock = clock;
        this.audit = audit;
    }

    /** In the order in which the claims were filed. A page costs a few queries, however many claims and children there are. */
    public Page<Reminder> reminders(LocalDate on, PageRequest page) {
        SchoolYear year = SchoolYear.of(on == null ? clock.today() : on);
        List<Due> due = new ArrayList<>();
        page.after().ifPresent(after -> due.addAll(siblings(after, year)));
        Instant filedAt = page.after().map(after -> after.instant(0)).orElse(null);
        UUID id = page.after().map(after -> after.id(2)).orElse(null);
        decided.each(filedAt, id, (claim, children) -> {
            due.addAll(due(claim, children, year));
            return due.size() <= page.limit();
        });
        Page<Reminder> answer = Page.of(
                due.size() > page.limit() + 1 ? placed(due.subList(0, page.limit() + 1)) : placed(due),
                page,
                Due::cursor,
                Due::reminder);
        audit.appendAll(due.stream()
                .limit(page.limit())
                .map(one -> AuditEntry.of(
                        "scholarship-reminder-listed",
                        one.claim().region(),
                        one.claim().id(),
                        one.reminder().child()))
                .toList());
        return answer;
    }

    /** Shows each of them in the regions of the caller, a page at a time so that none has to be kept; who reads them remembers it. */
    public void all(Consumer<Due> look) {
        SchoolYear year = SchoolYear.of(clock.today());
        List<Due> due = new ArrayList<>();
        decided.each(null, null, (claim, children) -> {
            due.addAll(due(claim, children, year));
            if (due.size() >= DecidedClaims.PAGE) {
                placed(due).forEach(look);
                due.clear();
            }
            return true;
        });
        placed(due).forEach(look);
    }

    /** With the place of the worker; one query for all. */
    private List<Due> placed(List<Due> due) {
        Map<UUID, WorkerState> workers =
                copies
                        .byIds(due.stream()
                                .map(one -> one.claim().workerId())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(toMap(Copies::workerId, Copies::worker));
        return due.stream()
                .map(one -> new Due(
                        one.claim(), one.reminder().at(workers.get(one.claim().workerId()))))
                .toList();
    }

    /** A reminder and the claim it belongs to. */
    public record Due(Claim claim, Reminder reminder) {
        Cursor cursor() {
            return Cursor.of(claim.filedAt().getEpochSecond(), claim.filedAt().getNano(), claim.id(), reminder.child());
        }
    }

    /** The children of the claim on which the page before ended who come after the last one shown. */
    private List<Due> siblings(Cursor after, SchoolYear year) {
        UUID last = after.id(3);
        return store.find(after.id(2)).filter(claim -> caller.covers(claim.region())).stream()
                .flatMap(claim -> {
                    Map<UUID, Pupil> children = pupils.of(List.of(claim)).get(claim.id());
                    List<UUID> order = List.copyOf(children.keySet());
                    return due(claim, children, year).stream()
                            .filter(one -> order.indexOf(one.reminder().child()) > order.indexOf(last));
                })
                .toList();
    }

    private List<Due> due(Claim claim, Map<UUID, Pupil> children, SchoolYear year) {
        List<Due> due = new ArrayList<>();
        children.forEach((child, pupil) -> pupil.future(year, 1, law.scholarship())
                .forEach(place -> due.add(new Due(
                        claim,
                        new Reminder(
                                claim.id(),
                                child,
                                place.year().toString(),
                                place.level().name(),
                                place.yearInLevel(),
                                rate(pupil, place),
                                null,
                                null,
                                year.plus(1).firstDay().minusDays(1),
                                ChronoUnit.DAYS.between(
                                        clock.today(), year.plus(1).firstDay().minusDays(1)))))));
        return due;
    }

    /** Year by year from one on. */
    public List<Budget> forecast(Integer from, int years) {
        SchoolYear first = from == null ? SchoolYear.of(clock.today()).plus(1) : new SchoolYear(from);
        long[] sums = new long[years];
        int[] children = new int[years];
        decided.each(null, null, (claim, found) -> {
            found.values()
                    .forEach(pupil -> pupil.future(first, years, law.scholarship())
                            .forEach(place -> {
                                int at = place.year().begins() - first.begins();
                                sums[at] = Math.addExact(sums[at], rate(pupil, place));
                                children[at]++;
                            }));
            return true;
        });
        return IntStream.range(0, years)
                .mapToObj(i -> new Budget(first.plus(i).toString(), children[i], sums[i]))
                .toList();
    }

    private long rate(Pupil pupil, Place place) {
        return law.scholarship().perYear(place.level(), pupil.risk()).value().amount();
    }
}
