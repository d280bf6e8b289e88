package org.pakekelambu.claims.page;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.claims.claim.ClaimReading;
import org.pakekelambu.claims.claim.Eyes;
import org.pakekelambu.claims.claim.api.ClaimAnswers;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.ClaimStatus;
import org.pakekelambu.claims.claim.store.ClaimBook;
import org.pakekelambu.claims.pending.PendingKind;
import org.pakekelambu.claims.pending.PendingService;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.query.Cursor;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;
import org.pakekelambu.manners.time.BusinessClock;

/** The queue: what waits for the reader, or the claims in one state. */
@Path("/work/queue")
@RolesAllowed({Roles.OFFICER, Roles.APPROVER})
@Produces(SignInResource.HTML)
public class QueueResource {
    private static final String HERE = "/work/queue";
    private static final int FIRST_LOOK = 20;

    private final ClaimReading reading;
    private final ClaimAnswers answers;
    private final PendingService pending;
    private final Eyes eyes;
    private final Caller caller;
    private final BusinessClock clock;
    private final Frames frames;

    QueueResource(
            ClaimReading reading,
            ClaimAnswers answers,
            PendingService pending,
            Eyes eyes,
            Caller caller,
            BusinessClock clock,
            Frames frames) {
        this.pending = pending;
        this.eyes = eyes;
        this.reading = reading;
        this.answers = answers;
        this.caller = caller;
        this.clock = clock;
        this.frames = frames;
    }

    @GET
    public String queue(@QueryParam("status") ClaimStatus status, @BeanParam PageRequest page) {
        String here = status == null ? HERE : HERE + "?status=" + status;
        Frame frame = frames.at(here);
        List<QueueView.Part> parts = new ArrayList<>();
        if (status == null) {
            for (ClaimStatus one : mine()) {
                waiting(parts, one, frame.say());
            }
        } else {
            parts.add(part(status, null, page, frame.say()));
        }
        String heading =
                status == null ? frame.say().word("queue") : frame.say().named(status);
        return WorkPages.queue(
                        frame,
                        new QueueView(
                                heading,
                                tabs(status, frame.say()),
                                parts,
                                status == null ? pending(frame.say()) : List.of()))
                .render();
    }

    /** An approver's queue is what is proposed; an officer's what is not yet so far. */
    private List<ClaimStatus> mine() {
        List<ClaimStatus> mine = new ArrayList<>();
        if (caller.has(Roles.APPROVER)) {
            mine.add(ClaimStatus.PROPOSED);
        }
        if (caller.has(Roles.OFFICER)) {
            mine.addAll(List.of(
                    ClaimStatus.IN_REVIEW, ClaimStatus.NEEDS_EVIDENCE, ClaimStatus.DRAFT, ClaimStatus.AWAITING_COVER));
        }
        return mine;
    }

    /** What the reader may decide or answer, and apart from it what he brought himself, so that others do. */
    private void waiting(List<QueueView.Part> parts, ClaimStatus status, Speech say) {
        PageRequest first = PageRequest.first(FIRST_LOOK);
        if (status != ClaimStatus.PROPOSED && status != ClaimStatus.IN_REVIEW) {
            parts.add(part(status, null, first, say));
            return;
        }
        boolean filing = status == ClaimStatus.IN_REVIEW;
        parts.add(part(status, new ClaimBook.Hands(eyes.mine(), false, filing), first, say));
        QueueView.Part own = part(status, new ClaimBook.Hands(eyes.mine(), true, filing), first, say);
        if (!own.rows().isEmpty()) {
            String name = say.word("queue.others", own.name());
            parts.add(new QueueView.Part(name, say.word("queue.others-hint"), own.rows(), own.more()));
        }
    }

    /** What waits for a second person beside the claims themselves. */
    private List<QueueView.Waiting> pending(Speech say) {
        return pending.page(PageRequest.first(FIRST_LOOK)).items().stream()
                .map(one -> new QueueView.Waiting(
                        QueueRow.href(one.claimId()),
                        QueueRow.number(one.claimId()),
                        say.named(one.kind()),
                        one.amount() == null ? "" : say.money(one.amount()),
                        one.proposedBy() + ", " + say.moment(one.proposedAt()),
                        one.mayDecide() || one.kind() == PendingKind.FREED_MONEY ? "" : say.word("pending.another")))
                .toList();
    }

    private QueueView.Part part(ClaimStatus status, ClaimBook.Hands hands, PageRequest page, Speech say) {
        var filter = new ClaimBook.Filter(caller.regions().condition("region"), status, null, null, null, null, hands);
        Instant after = page.after().map(cursor -> cursor.instant(0)).orElse(null);
        UUID afterId = page.after().map(cursor -> cursor.id(2)).orElse(null);
        LocalDate today = clock.today();
        Page<QueueRow> rows = Page.of(
                reading.page(filter, after, afterId, page.limit() + 1),
                page,
                QueueResource::place,
                claim -> QueueRow.of(answers.view(claim, null), today, say));
        String more = rows.next() == null ? null : HERE + "?status=" + status + "&cursor=" + rows.next();
        return new QueueView.Part(say.named(status), say.word("hint." + status), rows.items(), more);
    }

    private static Cursor place(Claim claim) {
        return Cursor.of(claim.filedAt().getEpochSecond(), claim.filedAt().getNano(), claim.id());
    }

    private static List<QueueView.Tab> tabs(ClaimStatus current, Speech say) {
        List<QueueView.Tab> tabs = new ArrayList<>();
        tabs.add(new QueueView.Tab(say.word("queue"), HERE, current == null));
        for (ClaimStatus status : ClaimStatus.values()) {
            tabs.add(new QueueView.Tab(say.named(status), HERE + "?status=" + status, status == current));
        }
        return tabs;
    }
}
