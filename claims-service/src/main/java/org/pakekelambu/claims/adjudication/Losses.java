package org.pakekelambu.claims.adjudication;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.adjudication.facts.Heir;
import org.pakekelambu.claims.adjudication.facts.ReportedCosts;
import org.pakekelambu.claims.adjudication.facts.ReportedOutcome;
import org.pakekelambu.events.contract.FamilyMember;
import org.pakekelambu.law.BodyPart;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.LineCode;
import org.pakekelambu.law.Rupiah;
import org.pakekelambu.law.SchoolLevel;
import org.pakekelambu.law.benefit.Assessment;
import org.pakekelambu.law.benefit.Assessor;
import org.pakekelambu.law.benefit.Child;
import org.pakekelambu.law.benefit.Contingency;
import org.pakekelambu.law.benefit.Costs;
import org.pakekelambu.law.benefit.Impairment;
import org.pakekelambu.law.benefit.Loss;

/** Turns a case into the loss the law is asked about. */
public final class Losses {
    private Losses() {}

    /** What the law owes if the reported facts are true. */
    public static Assessment assess(CaseFile file, Law law) {
        return new Assessor(law).assess(of(file), file.cover());
    }

    static Loss of(CaseFile file) {
        ClaimFacts claim = file.claim();
        ReportedOutcome outcome = claim.outcome();
        Loss loss = Loss.of(contingency(claim), claim.riskOn())
                .seenOn(file.today())
                .programme(file.worker().programme())
                .band(file.worker().band())
                .heirs(file.someoneInherits())
                .children(children(file), chosen(file))
                .costs(costs(claim))
                .decided(decided(claim.costs()));
        if (claim.diedOn() != null) {
            loss = loss.outcome(claim.diedOn());
        }
        if (outcome == null) {
            return loss;
        }
        if (outcome.on() != null) {
            loss = loss.outcome(outcome.on());
        }
        if (outcome.incapacity() != null) {
            loss = loss.incapacity(
                    outcome.incapacity().months(), outcome.incapacity().days());
        }
        return loss.impairments(
                outcome.impairments().stream().map(Losses::impairment).toList(), side(outcome.handedness()));
    }

    private static Contingency contingency(ClaimFacts claim) {
        if (!claim.underJkk()) {
            return Contingency.NATURAL_DEATH;
        }
        return switch (claim.endedIn()) {
            case DEATH -> Contingency.ACCIDENT_DEATH;
            case PERMANENT_TOTAL -> Contingency.TOTAL_DISABILITY;
            case PARTIAL_ANATOMIC -> Contingency.PARTIAL_ANATOMIC;
            case PARTIAL_FUNCTION -> Contingency.PARTIAL_FUNCTION;
            case RECOVERED -> Contingency.RECOVERED;
            case UNDER_TREATMENT -> Contingency.UNDER_TREATMENT;
        };
    }

    /** The children on record, with the school the filer named; a named child nobody knows is as old as it is said to be. */
    private static List<Child> children(CaseFile file) {
        List<Child> children = new ArrayList<>();
        for (FamilyMember member : file.worker().family()) {
            if (member.relation().equals("CHILD")) {
                children.add(child(member, file.heirs().schooling(member.familyId())));
            }
        }
        for (Heir heir : file.heirs().unrecognised()) {
            if (heir.schooling() != null) {
                SchoolLevel level = SchoolLevel.valueOf(heir.schooling().level());
                children.add(Child.of(Places.key(heir), heir.birthDate(), level));
            }
        }
        return children;
    }

    private static Child child(FamilyMember member, Heir.Schooling named) {
        String level = named != null ? named.level() : member.schoolLevel();
        return new Child(
                member.familyId().toString(),
                member.birthDate(),
                level == null ? SchoolLevel.NONE : SchoolLevel.valueOf(level),
                named == null ? null : named.schoolYear(),
                Boolean.TRUE.equals(member.married()),
                Boolean.TRUE.equals(member.working()),
                true);
    }

    /** The family chooses by naming the school of a child. */
    private static List<String> chosen(CaseFile file) {
        return file.heirs().namedWithSchool();
    }

    private static Costs costs(ClaimFacts claim) {
        ReportedCosts reported = claim.costs();
        Map<LineCode, Rupiah> byLine = new EnumMap<>(LineCode.class);
        put(byLine, LineCode.JKK_TRANSPORT_LAND, reported.transportLand());
        put(byLine, LineCode.JKK_TRANSPORT_SEA, reported.transportSea());
        put(byLine, LineCode.JKK_TRANSPORT_AIR, reported.transportAir());
        put(byLine, LineCode.JKK_MEDICAL, reported.medical());
        put(byLine, LineCode.JKK_HOME_CARE, reported.homeCare());
        put(byLine, LineCode.JKK_SPECTACLES, reported.spectacles());
        put(byLine, LineCode.JKK_HEARING_AID, reported.hearingAid());
        put(byLine, LineCode.JKK_DENTURES, reported.dentures());
        put(byLine, LineCode.JKK_PROSTHESIS, reported.prosthesis());
        return new Costs(byLine, elsewhere(reported.elsewhere()), Receipts.missingLines(claim));
    }

    private static Costs.Elsewhere elsewhere(ReportedCosts.Elsewhere reported) {
        return reported == null
                ? null
                : new Costs.Elsewhere(
                        Rupiah.of(reported.cost()),
                        reported.noPartnerAtPlace(),
                        reported.highestPartnerPrice() == null ? null : Rupiah.of(reported.highestPartnerPrice()));
    }

    private static Map<LineCode, Rupiah> decided(ReportedCosts reported) {
        Map<LineCode, Rupiah> amounts = new EnumMap<>(LineCode.class);
        reported.decided().forEach((code, amount) -> amounts.put(LineCode.of(code), Rupiah.of(amount)));
        return amounts;
    }

    private static void put(Map<LineCode, Rupiah> byLine, LineCode code, Long amount) {
        if (amount != null && amount > 0) {
            byLine.put(code, Rupiah.of(amount));
        }
    }

    private static Impairment impairment(ReportedOutcome.Impairment reported) {
        return new Impairment(
                BodyPart.of(reported.part()), side(reported.side()), reported.lossPercent(), reported.decidedPercent());
    }

    private static Impairment.Side side(String side) {
        return side == null ? null : Impairment.Side.valueOf(side);
    }
}
