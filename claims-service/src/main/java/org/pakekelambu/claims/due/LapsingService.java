package org.pakekelambu.claims.due;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pakekelambu.claims.scholarship.Outlook;
import org.pakekelambu.claims.scholarship.store.OpenYearStore;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.query.Cursor;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;

/**
 * Rights about to lapse: accidents reported and never filed, children whose school year nobody asked for. Ranked by rupiah, then by days
 * left. Deaths stand apart, for JKM never lapses. School years were worked out beforehand; no decided claim is opened.
 */
@ApplicationScoped
@Transactional
public class LapsingService {
    /** More drafts of accidents than an office leaves lying; the next to lapse are among them. */
    private static final int MOST = 1_000;

    private static final Comparator<Right> RANK = comparingLong(
                    (Right one) -> -one.view().rupiah())
            .thenComparing(one -> one.view().daysLeft())
            .thenComparing(Right::key);

    private final UnfiledAccidents accidents;
    private final Outlook outlook;
    private final Caller caller;
    private final Audit audit;

    LapsingService(UnfiledAccidents accidents, Outlook outlook, Caller caller, Audit audit) {
        this.accidents = accidents;
        this.outlook = outlook;
        this.caller = caller;
        this.audit = audit;
    }

    /** A right, the region it belongs to, and what tells it from others. */
    private record Right(String region, LapsingView view) {
        String key() {
            return view.claimId() + "/" + view.child();
        }
    }

    /** @param place village or district, or null for all */
    public Page<LapsingView> page(String place, PageRequest page) {
        Cursor after = page.after().orElse(null);
        List<Right> rights = Stream.concat(
                        accidents().filter(one -> one.view().in(place) && (after == null || behind(one, after))),
                        outlook.byRupiah(place, after == null ? null : after(after), page.limit() + 1).stream()
                                .map(one -> new Right(one.region(), LapsingView.of(one.reminder()))))
                .sorted(RANK)
                .limit(page.limit() + 1L)
                .toList();
        audit.appendAll(rights.stream()
                .limit(page.limit())
                .map(one ->
                        AuditEntry.of("lapsing-listed", one.region(), one.view().claimId()))
                .toList());
        return Page.of(
                rights, page, one -> Cursor.of(one.view().rupiah(), one.view().daysLeft(), one.key()), Right::view);
    }

    Page<LapsingPlaceView> places() {
        audit.record(AuditEntry.of("lapsing-places-listed", caller.regions().home(), caller.subject()));
        Map<String, LapsingPlaceView> places = new HashMap<>();
        accidents().forEach(one -> places.merge(one.view().place(), alone(one.view()), LapsingService::together));
        long days = outlook.daysLeft();
        outlook.places()
                .forEach(one -> places.merge(
                        one.place(),
                        new LapsingPlaceView(one.place(), one.children(), one.rupiah(), days),
                        LapsingService::together));
        return new Page<>(
                places.values().stream()
                        .sorted(comparingLong((LapsingPlaceView one) -> -one.rupiah())
                                .thenComparing(comparing(LapsingPlaceView::place)))
                        .toList(),
                null);
    }

    private static LapsingPlaceView alone(LapsingView right) {
        return new LapsingPlaceView(right.place(), 1, right.rupiah(), right.daysLeft());
    }

    private static LapsingPlaceView together(LapsingPlaceView one, LapsingPlaceView other) {
        return new LapsingPlaceView(
                one.place(),
                one.rights() + other.rights(),
                Math.addExact(one.rupiah(), other.rupiah()),
                Math.min(one.daysLeft(), other.daysLeft()));
    }

    private static boolean behind(Right one, Cursor after) {
        long rupiah = after.number(0);
        long days = after.number(1);
        LapsingView view = one.view();
        if (view.rupiah() != rupiah) {
            return view.rupiah() < rupiah;
        }
        return view.daysLeft() != days ? view.daysLeft() > days : one.key().compareTo(after.text(2)) > 0;
    }

    /** School years all lapse on one day: before, on or after that of the place they come after. */
    private OpenYearStore.After after(Cursor after) {
        int days = Long.compare(outlook.daysLeft(), after.number(1));
        long rupiah = days < 0 ? after.number(0) - 1 : after.number(0);
        return new OpenYearStore.After(rupiah, days == 0 ? after.text(2) : "");
    }

    private Stream<Right> accidents() {
        return accidents.after(caller.regions().condition("region"), null, null, MOST).stream()
                .map(one -> new Right(one.region(), LapsingView.of(one.view())));
    }
}
