package org.pakekelambu.claims.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pakekelambu.claims.adjudication.facts.ReportedCosts;
import org.pakekelambu.claims.claim.api.ClaimView;
import org.pakekelambu.claims.claim.api.ReportedView;

/** What was reported, as the case page shows it: persons masked, nothing where nothing was said. */
final class ReportedRows {
    private ReportedRows() {}

    static List<Field> of(ClaimView claim, Speech say) {
        ReportedView reported = claim.reported();
        List<Field> rows = new ArrayList<>();
        add(rows, say.word("reported-by"), by(reported, say));
        add(rows, say.word("stage-two"), reported.stageTwoOn() == null ? null : say.day(reported.stageTwoOn()));
        add(rows, say.word("outcome"), outcome(reported, say));
        add(rows, say.word("costs"), costs(reported.costs(), say));
        add(rows, say.word("claimant"), person(reported.claimant(), say));
        add(
                rows,
                say.word("heirs"),
                reported.heirs().stream().map(heir -> heir(heir, say)).collect(Collectors.joining("; ")));
        add(
                rows,
                say.word("will"),
                reported.will() == null
                        ? null
                        : reported.will().isEmpty()
                                ? say.word("will.unread")
                                : reported.will().stream()
                                        .map(named -> person(named, say))
                                        .collect(Collectors.joining("; ")));
        add(rows, say.word("burial-payer"), person(reported.burialPayer(), say));
        add(
                rows,
                say.word("fact.working"),
                reported.working() == null ? null : say.coded("value", String.valueOf(reported.working())));
        add(rows, say.word("setting"), reported.setting() == null ? null : say.named(reported.setting()));
        return rows;
    }

    private static void add(List<Field> rows, String label, String value) {
        if (value != null && !value.isBlank()) {
            rows.add(new Field(label, value));
        }
    }

    private static String by(ReportedView reported, Speech say) {
        String kind = reported.reporter() == null ? "" : " (" + say.named(reported.reporter()) + ")";
        return reported.by() + kind + ", " + say.moment(reported.at());
    }

    private static String outcome(ReportedView reported, Speech say) {
        return reported.outcome() == null
                ? null
                : say.named(reported.outcome().kind())
                        + (reported.outcome().on() == null
                                ? ""
                                : ", " + say.day(reported.outcome().on()));
    }

    /** What was claimed in all; each line shows its own part. */
    private static String costs(ReportedCosts costs, Speech say) {
        if (costs == null) {
            return null;
        }
        long sum = 0;
        for (Long one : new Long[] {
            costs.transportLand(),
            costs.transportSea(),
            costs.transportAir(),
            costs.medical(),
            costs.homeCare(),
            costs.spectacles(),
            costs.hearingAid(),
            costs.dentures(),
            costs.prosthesis()
        }) {
            sum += one == null ? 0 : one;
        }
        return say.money(
                sum + (costs.elsewhere() == null ? 0 : costs.elsewhere().cost()));
    }

    /** An heir with his school, and what was said of how his share is paid. */
    static String heir(ReportedView.NamedHeir heir, Speech say) {
        return heir(heir, say, say.word("in-the-family"));
    }

    /** @param unnamed what to call him when his name was not said */
    static String heir(ReportedView.NamedHeir heir, Speech say, String unnamed) {
        StringBuilder words = new StringBuilder(person(heir.person(), say, unnamed));
        if (heir.child() != null) {
            words.append(", ").append(heir.child().level());
        }
        if (heir.guardian() != null) {
            words.append(", ").append(say.word("heir.guardian", person(heir.guardian(), say)));
        }
        if (heir.attorney() != null) {
            words.append(", ").append(say.word("heir.attorney", person(heir.attorney(), say)));
        }
        if (heir.contested() != null) {
            words.append(", ").append(say.word("heir.contested", heir.contested()));
        }
        return words.toString();
    }

    private static String person(ReportedView.Named person, Speech say) {
        return person(person, say, say.word("in-the-family"));
    }

    private static String person(ReportedView.Named person, Speech say, String unnamed) {
        if (person == null) {
            return null;
        }
        String what = say.coded("relation", person.relation());
        String name = person.name() == null ? what : person.name() + (what.isEmpty() ? "" : " (" + what + ")");
        String who = name.isEmpty() ? unnamed : name;
        return person.accountNumber() == null ? who : who + ", " + person.bank() + " " + person.accountNumber();
    }
}
