package org.pakekelambu.claims.page;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.pakekelambu.claims.due.AlarmKind;
import org.pakekelambu.claims.due.AlarmService;
import org.pakekelambu.claims.due.DueService;
import org.pakekelambu.claims.due.DueView;
import org.pakekelambu.claims.due.UnclaimedView;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;
import org.pakekelambu.manners.time.BusinessClock;

/** The list of today: what must be paid or is late, and deaths nobody claimed. */
@Path("/work/due")
@RolesAllowed({Roles.OFFICER, Roles.APPROVER})
@Produces(SignInResource.HTML)
public class DueListResource {
    private static final String HERE = "/work/due";
    private static final int FIRST_LOOK = 20;

    private final DueService service;
    private final AlarmService alarms;
    private final BusinessClock clock;
    private final Frames frames;

    DueListResource(DueService service, AlarmService alarms, BusinessClock clock, Frames frames) {
        this.service = service;
        this.alarms = alarms;
        this.clock = clock;
        this.frames = frames;
    }

    @GET
    public String due(@BeanParam PageRequest page) {
        Frame frame = frames.at(HERE);
        LocalDate today = clock.today();
        Page<DueView> due = service.due(null, page);
        Page<UnclaimedView> unclaimed = service.unclaimed(PageRequest.first(FIRST_LOOK));
        DueListView list = new DueListView(
                due.items().stream().map(row -> row(row, today, frame.say())).toList(),
                due.next() == null ? null : HERE + "?cursor=" + due.next(),
                near(today, frame.say()),
                unclaimed.items().stream()
                        .map(death -> unclaimed(death, frame.say()))
                        .toList(),
                unclaimed.next() != null);
        return WorkPages.due(frame, list).render();
    }

    private List<DueListView.Near> near(LocalDate today, Speech say) {
        return Stream.of(AlarmKind.values())
                .flatMap(kind -> alarms.alarms(kind, null, PageRequest.first(FIRST_LOOK)).items().stream())
                .map(alarm -> new DueListView.Near(
                        QueueRow.href(alarm.claimId()),
                        QueueRow.number(alarm.claimId()),
                        say.named(alarm.kind()),
                        say.named(alarm.status()),
                        say.money(alarm.payableNow()),
                        DueWords.of(alarm.on(), Math.max(0, -alarm.daysLeft()), 0, false, today, say)))
                .toList();
    }

    private static DueListView.Row row(DueView row, LocalDate today, Speech say) {
        return new DueListView.Row(
                QueueRow.href(row.claimId()),
                QueueRow.number(row.claimId()),
                say.named(row.kind()),
                say.named(row.status()),
                say.money(row.payableNow()),
                DueWords.of(row.dueOn(), row.daysLate(), row.compensation(), false, today, say));
    }

    private static DueListView.Unclaimed unclaimed(UnclaimedView death, Speech say) {
        return new DueListView.Unclaimed(
                QueueRow.number(death.workerId()),
                say.day(death.diedOn()),
                death.recorded() ? "" : say.word("due.reported"),
                say.word("days", death.daysSince()),
                death.village() == null ? death.district() : death.village(),
                death.family(),
                say.money(death.rupiah()),
                death.draftId() == null ? null : QueueRow.href(death.draftId()));
    }
}
