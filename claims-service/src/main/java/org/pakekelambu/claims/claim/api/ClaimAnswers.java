package org.pakekelambu.claims.claim.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pakekelambu.claims.claim.ClaimClock;
import org.pakekelambu.claims.claim.Then;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.Paper;
import org.pakekelambu.claims.claim.store.PaperStore;
import org.pakekelambu.claims.clock.Lateness;
import org.pakekelambu.claims.signal.SignalService;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.precondition.ETags;

/** Turns claims into answers: in full for who works on them, and only where it stands for a notifier. */
@ApplicationScoped
public class ClaimAnswers {
    private final ClaimClock clock;
    private final SignalService signals;
    private final PaperStore papers;
    private final Caller caller;

    ClaimAnswers(ClaimClock clock, SignalService signals, PaperStore papers, Caller caller) {
        this.papers = papers;
        this.signals = signals;
        this.clock = clock;
        this.caller = caller;
    }

    /** As it stands in a list. @param on the day on which the clock is read; null for today */
    public ClaimView view(Claim claim, LocalDate on) {
        return view(claim, clock.lateness(claim, on), List.of(), null);
    }

    private static ClaimView view(Claim claim, Lateness late, List<FindingView> noted, List<String> withoutFile) {
        return ClaimView.of(
                claim,
                new ClockView(claim.document().completeOn(), claim.dueOn(), late.daysLate(), late.compensation()),
                noted,
                withoutFile);
    }

    Response created(Claim claim) {
        return answer(Response.status(Response.Status.CREATED), claim, withPapers(claim, null, List.of()))
                .header("Location", "/api/v1/claims/" + claim.id())
                .build();
    }

    Response found(Claim claim, LocalDate on) {
        return answer(Response.ok(), claim, withPapers(claim, on, List.of())).build();
    }

    /** A version of the past, with the clock as it was known then. */
    Response past(Claim claim, Then then) {
        return answer(Response.ok(), claim, view(claim, clock.lateness(claim, then), List.of(), null))
                .build();
    }

    /** The claim as it is, for who looks for fraud with its likeness to others. */
    Response read(Claim claim, LocalDate on) {
        return looksForFraud()
                ? Response.ok(seen(claim, on)).tag(ETags.of(claim.version())).build()
                : found(claim, on);
    }

    /** The same as a view. */
    public ClaimView seen(Claim claim, LocalDate on) {
        List<FindingView> likenesses = looksForFraud()
                ? signals.of(claim.id()).stream().map(FindingView::of).toList()
                : List.of();
        return withPapers(claim, on, likenesses);
    }

    /** With the papers that are only said to be there, as a field and as a note to whoever decides. */
    private ClaimView withPapers(Claim claim, LocalDate on, List<FindingView> likenesses) {
        Set<String> onFile = papers.of(claim.id()).stream().map(Paper::kind).collect(Collectors.toSet());
        List<String> without = claim.document().facts().documents().stream()
                .filter(code -> !onFile.contains(code))
                .sorted()
                .toList();
        List<FindingView> noted = new ArrayList<>(likenesses);
        if (!without.isEmpty() && claim.proposal() != null) {
            noted.add(FindingView.withoutFile(without));
        }
        return view(claim, clock.lateness(claim, on), noted, without);
    }

    private boolean looksForFraud() {
        return caller.has(Roles.APPROVER) || caller.has(Roles.AUDITOR);
    }

    private Response.ResponseBuilder answer(Response.ResponseBuilder response, Claim claim, ClaimView view) {
        boolean onlyReports = caller.roles().stream().allMatch(Roles.NOTIFIER::equals);
        return response.tag(ETags.of(claim.version())).entity(onlyReports ? ReportView.of(claim) : view);
    }
}
