package org.pakekelambu.claims.claim.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pakekelambu.claims.adjudication.Stages;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.adjudication.facts.OutcomeKind;
import org.pakekelambu.claims.adjudication.facts.ReportedCosts;

/**
 * When what reached us, and when the claimant was told what is missing (PP 44/2015 Ps 44). An officer's later filing changes neither
 * who reported nor when.
 *
 * @param reportedBy the token's {@code sub} of who reported first (stage I)
 * @param stageTwoOn day on which we first knew how it ended; null while under treatment
 * @param billedOn day on which the cost of treatment at a partner facility was first reported, or null
 * @param notices what the claimant was told, the first first
 */
public record Moments(
        String reportedBy, Instant reportedAt, LocalDate stageTwoOn, LocalDate billedOn, List<Notice> notices) {

    public Moments {
        notices = notices == null ? List.of() : List.copyOf(notices);
    }

    /** The claimant was told that these papers are missing. */
    public record Notice(String by, Instant at, LocalDate on, Channel channel, List<String> papers) {
        public Notice {
            papers = papers == null ? List.of() : List.copyOf(papers);
        }
    }

    /** By what the claimant was told. */
    public enum Channel {
        LETTER,
        MESSAGE,
        PHONE,
        VISIT
    }

    /** Of a first report. */
    public static Moments reported(String by, Instant at, ClaimFacts facts) {
        return new Moments(by, at, null, null, null).seen(facts, Stages.day(at));
    }

    /** Of a claim; one kept from before these were noted reached us when it was filed. */
    public static Moments of(Claim claim) {
        Moments noted = claim.document().moments();
        return noted != null
                ? noted
                : reported(claim.filedBy(), claim.filedAt(), claim.document().facts());
    }

    /** With what is known on that day; what was known before keeps its day. */
    public Moments seen(ClaimFacts facts, LocalDate on) {
        LocalDate ended = stageTwoOn == null && ended(facts) ? on : stageTwoOn;
        LocalDate billed = billedOn == null && billed(facts.costs()) ? on : billedOn;
        return new Moments(reportedBy, reportedAt, ended, billed, notices);
    }

    /** Of a draft said anew: an end nobody speaks of any more was not reported. */
    public Moments saidAgain(ClaimFacts facts, LocalDate on) {
        return new Moments(
                        reportedBy,
                        reportedAt,
                        ended(facts) ? stageTwoOn : null,
                        billed(facts.costs()) ? billedOn : null,
                        notices)
                .seen(facts, on);
    }

    public Moments told(Notice notice) {
        List<Notice> all = new ArrayList<>(notices);
        all.add(notice);
        return new Moments(reportedBy, reportedAt, stageTwoOn, billedOn, all);
    }

    /** Day by which the claimant had been told of all these papers, or null. */
    LocalDate toldOn(Set<String> missing) {
        Set<String> open = new HashSet<>(missing);
        for (Notice notice : notices) {
            open.removeAll(notice.papers());
            if (open.isEmpty()) {
                return notice.on();
            }
        }
        return null;
    }

    public Stages stages(Instant filedAt) {
        return new Stages(filedAt, Stages.day(reportedAt), stageTwoOn);
    }

    private static boolean ended(ClaimFacts facts) {
        return facts.endedIn() != OutcomeKind.UNDER_TREATMENT;
    }

    private static boolean billed(ReportedCosts costs) {
        return costs.medical() != null && costs.medical() > 0;
    }
}
