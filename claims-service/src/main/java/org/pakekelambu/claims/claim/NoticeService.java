package org.pakekelambu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.Stages;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.LegalDays;
import org.pakekelambu.claims.claim.domain.Moments;
import org.pakekelambu.claims.claim.domain.Step;
import org.pakekelambu.events.contract.EventType;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/**
 * Notes that the claimant was told which papers are missing, by whom and when (PP 44/2015 Ps 44(7): within seven working days from
 * stage II). It answers the alarm until another paper is found missing.
 */
@ApplicationScoped
@Transactional
public class NoticeService {
    private final ClaimDesk desk;
    private final ClaimLog log;
    private final Eyes eyes;
    private final Caller caller;
    private final BusinessClock clock;

    NoticeService(ClaimDesk desk, ClaimLog log, Eyes eyes, Caller caller, BusinessClock clock) {
        this.desk = desk;
        this.log = log;
        this.eyes = eyes;
        this.caller = caller;
        this.clock = clock;
    }

    /** 409 when nothing is missing; 422 for a day in the future or before anything was reported. */
    public Claim told(UUID id, String ifMatch, LocalDate toldOn, Moments.Channel channel) {
        Claim claim = desk.take(id, ifMatch);
        eyes.refuseOwnFamily(claim);
        Set<String> missing = LegalDays.missing(claim);
        if (missing.isEmpty() || !claim.status().open()) {
            throw Problem.conflict("nothing-missing");
        }
        Moments moments = Moments.of(claim);
        LocalDate on = toldOn == null ? clock.today() : toldOn;
        refuse(on.isAfter(clock.today()), "in-the-future");
        refuse(on.isBefore(Stages.day(moments.reportedAt())), "before-the-event");
        var notice = new Moments.Notice(
                caller.subject(), clock.now().truncatedTo(ChronoUnit.MICROS), on, channel, List.copyOf(missing));
        return log.next(
                claim.status(),
                claim.with(claim.document().moments(moments.told(notice))),
                Step.NOTICE_GIVEN,
                caller.subject(),
                null,
                EventType.CLAIM_FILED);
    }

    private static void refuse(boolean wrong, String why) {
        if (wrong) {
            Problem problem = Problem.unprocessable("contradictory-facts");
            problem.error("toldOn", why);
            throw problem;
        }
    }
}
