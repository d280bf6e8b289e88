package org.pakekelambu.claims.due;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pakekelambu.claims.scholarship.Outlook;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.query.Cursor;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;

/**
 * Rights about to lapse: accidents reported and never filed, children whose school year nobody asked for. Ranked by rupiah, then by days
 * left. Deaths stand apart, for JKM never lapses.
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
        List<Right> rights = rights().stream()
                .filter(one -> one.view().in(place))
                .sorted(RANK)
                .dropWhile(one -> page.after().map(after -> !behind(one, after)).orElse(false))
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
        return new Page<>(
                rights().stream().map(Right::view).collect(groupingBy(LapsingView::place)).entrySet().stream()
                        .map(place -> new LapsingPlaceView(
                                place.getKey(),
                                place.getValue().size(),
                                place.getValue().stream()
                                        .mapToLong(LapsingView::rupiah)
                                        .sum(),
                                place.getValue().stream()
                                        .mapToLong(LapsingView::daysLeft)
                                        .min()
                                        .orElseThrow()))
                        .sorted(comparingLong((LapsingPlaceView one) -> -one.rupiah())
                                .thenComparing(comparing(LapsingPlaceView::place)))
                        .toList(),
                null);
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

    private List<Right> rights() {
        List<Right> rights = new ArrayList<>();
        accidents
                .after(caller.regions().condition("region"), null, null, MOST)
                .forEach(one -> rights.add(new Right(one.region(), LapsingView.of(one.view()))));
        outlook.all().forEach(one -> rights.add(new Right(one.claim().region(), LapsingView.of(one.reminder()))));
        return rights;
    }
}
