package org.pakekelambu.claims.explanation.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Reason;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Parameter;
import org.pakekelambu.law.clock.Clock;
import org.pakekelambu.law.clock.DueDay;

/** Gathers what an officer should know before deciding: of amounts, of their division, of findings, of the due day. */
final class Notices {
    private final Claim claim;
    private final Law law;
    private final Map<Parameter<?>, List<String>> parameters = new LinkedHashMap<>();

    private Notices(Claim claim, Law law) {
        this.claim = claim;
        this.law = law;
    }

    static List<Notice> of(Claim claim, List<Reason> reasons, Law law) {
        Notices notices = new Notices(claim, law);
        reasons.forEach(notices::note);
        return notices.all();
    }

    private void note(Reason reason) {
        reason.why().unconfirmed().forEach(parameter -> note(parameter, reason));
        var riskOn = claim.document().facts().riskOn();
        var shares = reason.line().shares();
        if (shares.size() > 1) {
            note(law.heirs().sharing(riskOn), reason);
        }
        if (shares.stream().anyMatch(share -> share.way().contains("GUARDIAN"))) {
            note(law.heirs().majorityAge(riskOn), reason);
        }
    }

    private void note(Parameter<?> parameter, Reason reason) {
        if (parameter.citation().confidence().needsNotice()) {
            List<String> lines = parameters.computeIfAbsent(parameter, p -> new ArrayList<>());
            if (!lines.contains(reason.line().code())) {
                lines.add(reason.line().code());
            }
        }
    }

    private List<Notice> all() {
        List<Notice> notices = new ArrayList<>();
        parameters.forEach((parameter, lines) -> notices.add(Notice.of(
                parameter, law.parameter(parameter.key()).orElseThrow().name(), lines)));
        for (Finding finding : claim.proposal().findings()) {
            if (finding.citation().confidence().needsNotice()) {
                notices.add(Notice.of(finding));
            }
        }
        if (claim.dueOn() != null && claim.document().completeOn() != null) {
            Clock clock = new Clock(law);
            var complete = claim.document().completeOn();
            DueDay due = claim.document().facts().underJkk() ? clock.payJkk(complete) : clock.payJkm(complete);
            if (due.confidence().needsNotice()) {
                notices.add(Notice.of(due));
            }
        }
        return notices;
    }
}
