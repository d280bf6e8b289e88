package org.pakekelambu.law.benefit;

import java.util.ArrayList;
import java.util.List;
import org.pakekelambu.law.LineCode;
import org.pakekelambu.law.Parameter;
import org.pakekelambu.law.Rupiah;
import org.pakekelambu.law.ScholarshipLaw;
import org.pakekelambu.law.benefit.OpenQuestion.Kind;

/**
 * Scholarships: per child and school year (PP 82/2019, annex III), at most two children; before 2 December 2019 one sum per
 * member. The first year of a child at school is owed now, a child not yet at school waits for school.
 */
final class Scholarships {

    private static final List<Release> AT_SCHOOL = List.of(Release.CHILD_AT_SCHOOL);
    private static final List<Release> NEXT_YEAR = List.of(Release.SCHOOL_YEAR_BEGUN);

    private Scholarships() {}

    static void assess(LossCase c, LineCode code) {
        if (c.loss.children().isEmpty()) {
            return;
        }
        List<Child> eligible = eligible(c, code);
        if (eligible.isEmpty()) {
            return;
        }
        if (c.law.scholarship().form(c.risk).value() == ScholarshipLaw.Form.ONCE_PER_MEMBER) {
            oncePerMember(c, code, eligible);
        } else {
            bySchoolYear(c, code, eligible);
        }
    }

    /** Legitimate, unmarried, not working, and before the birthday on which the right ends. */
    private static List<Child> eligible(LossCase c, LineCode code) {
        List<Child> eligible = new ArrayList<>(c.loss.children().size());
        int age = c.law.scholarship().endsAtAge(c.risk).value();
        for (Child child : c.loss.children()) {
            if (child.married() || child.working() || !child.legitimate()) {
                continue;
            }
            if (child.birthDate() == null) {
                c.lines.ask(new OpenQuestion(code, Kind.BIRTH_DATE_MISSING, child.reference()));
            } else if (c.risk.isBefore(child.birthDate().plusYears(age))) {
                eligible.add(child);
            }
        }
        return eligible;
    }

    private static void oncePerMember(LossCase c, LineCode code, List<Child> eligible) {
        Parameter<Rupiah> amount = c.law.scholarship().onceAmount(c.risk);
        Child first = eligible.get(0);
        for (Child child : eligible) {
            if (c.loss.chosenChildren().contains(child.reference())) {
                first = child;
                break;
            }
        }
        c.owe(
                code,
                amount.value(),
                PayeeRole.CHILD,
                first.reference(),
                null,
                amount.citation(),
                new Working.Fixed(amount));
    }

    private static void bySchoolYear(LossCase c, LineCode code, List<Child> eligible) {
        for (Child child : ChosenChildren.of(c, code, eligible)) {
            if (child.atSchool()) {
                Parameter<Rupiah> rate = c.law.scholarship().perYear(child.level(), c.risk);
                Working working = new Working.SchoolYears(List.of(new Working.LevelYears(child.level(), 1, rate)));
                c.owe(code, rate.value(), PayeeRole.CHILD, child.reference(), 1, rate.citation(), working);
            }
            future(c, code, child);
        }
    }

    private static void future(LossCase c, LineCode code, Child child) {
        List<Working.LevelYears> years = SchoolForecast.of(child, c.risk, c.law.scholarship());
        if (years.isEmpty()) {
            return;
        }
        Rupiah sum = SchoolForecast.worth(years);
        BenefitLine line = new BenefitLine(
                code,
                sum,
                Payer.BPJS_KETENAGAKERJAAN,
                PayeeRole.CHILD,
                LineState.FUTURE,
                child.atSchool() ? NEXT_YEAR : AT_SCHOOL,
                child.reference(),
                null,
                years.get(0).perYear().citation(),
                new Working.SchoolYears(years));
        if (child.atSchool()) {
            c.lines.addForecast(line);
        } else {
            c.lines.add(line);
        }
    }
}
