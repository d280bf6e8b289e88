package org.pakekelambu.claims.page;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import org.pakekelambu.claims.due.LapsingService;
import org.pakekelambu.claims.due.LapsingView;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;
import org.pakekelambu.manners.time.BusinessClock;

/** Rights about to lapse, ranked by what they are worth. */
@Path("/work/lapsing")
@RolesAllowed({Roles.OFFICER, Roles.APPROVER})
@Produces(SignInResource.HTML)
public class LapsingResource {
    private static final String HERE = "/work/lapsing";

    private final LapsingService service;
    private final BusinessClock clock;
    private final Frames frames;

    LapsingResource(LapsingService service, BusinessClock clock, Frames frames) {
        this.service = service;
        this.clock = clock;
        this.frames = frames;
    }

    @GET
    public String lapsing(@BeanParam PageRequest page) {
        Frame frame = frames.at(HERE);
        LocalDate today = clock.today();
        Page<LapsingView> rights = service.page(null, page);
        LapsingListView list = new LapsingListView(
                rights.items().stream()
                        .map(right -> row(right, today, frame.say()))
                        .toList(),
                rights.next() == null ? null : HERE + "?cursor=" + rights.next());
        return WorkPages.lapsing(frame, list).render();
    }

    private static LapsingListView.Row row(LapsingView right, LocalDate today, Speech say) {
        return new LapsingListView.Row(
                QueueRow.href(right.claimId()),
                QueueRow.number(right.claimId()),
                say.named(right.kind()) + (right.schoolYear() == null ? "" : " " + right.schoolYear()),
                right.village() != null ? right.village() : right.district() != null ? right.district() : "–",
                say.money(right.rupiah()),
                DueWords.of(right.lapsesOn(), Math.max(0, -right.daysLeft()), 0, false, today, say));
    }
}
