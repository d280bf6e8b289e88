package org.pakekelambu.claims.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.facts.Cause;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.adjudication.facts.ClaimKind;
import org.pakekelambu.claims.claim.ClaimService;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.Wanted;
import org.pakekelambu.claims.cover.CopyStore;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.query.Cursor;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;
import org.pakekelambu.manners.time.BusinessClock;

/** Finds what nobody claimed, ranked by what it is worth and by the days left, and makes a draft of it. */
@ApplicationScoped
@Transactional
public class UnclaimedService {
    /** More villages than a regency has. */
    private static final int MOST_PLACES = 500;

    private final UnclaimedStore store;
    private final UnfiledAccidents accidents;
    private final CopyStore copies;
    private final ClaimService claims;
    private final BusinessClock clock;
    private final Caller caller;
    private final Audit audit;

    UnclaimedService(
            UnclaimedStore store,
            UnfiledAccidents accidents,
            CopyStore copies,
            ClaimService claims,
            BusinessClock clock,
            Caller caller,
            Audit audit) {
        this.store = store;
        this.accidents = accidents;
        this.copies = copies;
        this.claims = claims;
        this.clock = clock;
        this.caller = caller;
        this.audit = audit;
    }

    /** @param place village or district, or null for all */
    public Page<UnclaimedView> deaths(String place, PageRequest page) {
        var after = page.after();
        List<UnclaimedStore.Death> rows = store.deaths(
                caller.regions().condition("w.region"),
                place,
                after.map(cursor -> cursor.number(0)).orElse(null),
                after.map(cursor -> cursor.date(1)).orElse(null),
                after.map(cursor -> cursor.id(2)).orElse(null),
                page.limit() + 1);
        audit.appendAll(rows.stream()
                .limit(page.limit())
                .map(death -> AuditEntry.of("unclaimed-listed", death.region(), death.workerId()))
                .toList());
        return Page.of(rows, page, death -> Cursor.of(death.rupiah(), death.diedOn(), death.workerId()), this::view);
    }

    public Page<UnfiledView> accidents(PageRequest page) {
        var after = page.after();
        List<UnfiledAccidents.Unfiled> rows = accidents.after(
                caller.regions().condition("region"),
                after.map(cursor -> cursor.date(0)).orElse(null),
                after.map(cursor -> cursor.id(1)).orElse(null),
                page.limit() + 1);
        audit.appendAll(rows.stream()
                .limit(page.limit())
                .map(one -> AuditEntry.of(
                        "unfiled-accident-listed", one.region(), one.view().claimId()))
                .toList());
        return Page.of(
                rows,
                page,
                one -> Cursor.of(one.view().occurredOn(), one.view().claimId()),
                UnfiledAccidents.Unfiled::view);
    }

    public Page<PlaceView> places() {
        audit.record(AuditEntry.of("unclaimed-places-listed", scope(), caller.subject()));
        return new Page<>(
                store.places(caller.regions().condition("w.region"), MOST_PLACES).stream()
                        .map(place -> new PlaceView(place.place(), place.deaths(), place.rupiah()))
                        .toList(),
                null);
    }

    /** A draft of a recorded death, for a person to complete and file; 409 when somebody drafted or claims it already. */
    public Claim draft(UUID workerId) {
        WorkerState worker =
                copies.byId(workerId).orElseThrow(Problem::notFound).worker();
        caller.requireRegion(worker.region());
        if (worker.death() == null) {
            throw Problem.conflict("no-death-on-record");
        }
        String same = caller.regions().condition("w.region") + " AND w.worker_id = '" + workerId + "'";
        if (store.deaths(same, null, null, null, null, 1).isEmpty()) {
            throw Problem.conflict("claimed-already");
        }
        ClaimFacts facts = new ClaimFacts(
                ClaimKind.DEATH,
                worker.death().diedOn(),
                Cause.OTHER,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                Set.of());
        return claims.draft(facts, new Wanted(workerId, List.of(), List.of(), null));
    }

    private UnclaimedView view(UnclaimedStore.Death death) {
        return new UnclaimedView(
                death.workerId(),
                death.diedOn(),
                death.recorded(),
                ChronoUnit.DAYS.between(death.diedOn(), clock.today()),
                death.district(),
                death.village(),
                death.family(),
                death.children(),
                death.rupiah(),
                death.draftId());
    }

    private String scope() {
        return caller.regions().prefixes().isEmpty()
                ? ""
                : caller.regions().prefixes().get(0);
    }
}
