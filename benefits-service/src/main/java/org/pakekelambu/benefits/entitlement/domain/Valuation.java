package org.pakekelambu.benefits.entitlement.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pakekelambu.benefits.entitlement.domain.Entitlement.LossOfPart;
import org.pakekelambu.events.contract.FamilyMember;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.law.BodyPart;
import org.pakekelambu.law.ContributionLaw;
import org.pakekelambu.law.DisabilityTable;
import org.pakekelambu.law.DisabilityTable.Flat;
import org.pakekelambu.law.DisabilityTable.Sided;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.SchoolLevel;
import org.pakekelambu.law.benefit.Assessment;
import org.pakekelambu.law.benefit.Assessor;
import org.pakekelambu.law.benefit.Child;
import org.pakekelambu.law.benefit.Contingency;
import org.pakekelambu.law.benefit.Impairment;
import org.pakekelambu.law.benefit.Impairment.Side;
import org.pakekelambu.law.benefit.Loss;
import org.pakekelambu.law.cover.CoverSpell;
import org.pakekelambu.law.cover.CoverStatus;
import org.pakekelambu.law.cover.CoverTimeline;

/**
 * What a worker's cover is worth on a date, by the same law that decides claims. Pure.
 *
 * <p>It assumes the facts the registry holds: the children and heirs it knows, all legitimate, and arrears of that date still
 * open on it. A claim looks at the loss itself and may find otherwise.
 */
public final class Valuation {
    /** The kinds of loss that can be summed over everybody: they need no facts of the single case. */
    public static final List<Contingency> SUMMED =
            List.of(Contingency.NATURAL_DEATH, Contingency.ACCIDENT_DEATH, Contingency.TOTAL_DISABILITY);

    private final Law law;
    private final Assessor assessor;
    private final CoverAssessor covers;

    public Valuation(CoverAssessor covers) {
        this.covers = covers;
        this.law = covers.law();
        this.assessor = new Assessor(law);
    }

    public Entitlement on(WorkerState worker, LocalDate date) {
        CoverTimeline timeline = covers.timeline(worker);
        CoverStatus cover = timeline.on(date, band(worker), law);
        Map<Contingency, Assessment> contingencies = new EnumMap<>(Contingency.class);
        for (Contingency contingency : SUMMED) {
            contingencies.put(contingency, assessor.assess(loss(contingency, worker, date), cover));
        }
        return new Entitlement(
                worker,
                date,
                covers.statusOn(worker, timeline, date),
                cover,
                paidUntil(timeline, cover),
                cover.covered() ? law.jkm().scholarshipMonths(date).value() : null,
                contingencies,
                cover.covered() ? losses(worker, date, cover) : List.of());
    }

    /**
     * Why the family would be owed what it would be owed.
     *
     * @param impairment the part of the body, for a partial disability; else null
     */
    public Explained explain(WorkerState worker, LocalDate date, Contingency contingency, Impairment impairment) {
        CoverStatus cover = covers.timeline(worker).on(date, band(worker), law);
        Loss loss = loss(contingency, worker, date);
        if (impairment != null) {
            loss = loss.impairments(List.of(impairment), Side.RIGHT);
        }
        return Explained.of(worker, loss, cover, assessor.assess(loss, cover), law);
    }

    /** What each summed kind of loss would be worth on the date; empty where there is no cover. */
    public Map<Contingency, Assessment> worth(WorkerState worker, LocalDate date) {
        CoverStatus cover = covers.timeline(worker).on(date, band(worker), law);
        Map<Contingency, Assessment> worth = new EnumMap<>(Contingency.class);
        if (cover.covered()) {
            for (Contingency contingency : SUMMED) {
                worth.put(contingency, assessor.assess(loss(contingency, worker, date), cover));
            }
        }
        return worth;
    }

    /** Every month of every cover, as it stood on the date. */
    public List<MonthOwed> months(WorkerState worker, LocalDate date) {
        return MonthOwed.of(covers.timeline(worker), band(worker), date, law);
    }

    /** W of the lowest band stands for a worker whose band the registry does not say. */
    public static String band(WorkerState worker) {
        return worker.band() == null ? ContributionLaw.LOWEST_BAND : worker.band();
    }

    private static Loss loss(Contingency contingency, WorkerState worker, LocalDate date) {
        return Loss.of(contingency, date)
                .seenOn(date)
                .programme(worker.programme())
                .band(band(worker))
                .heirs(worker.family().stream().anyMatch(f -> !f.relation().equals("OTHER")))
                .children(worker.family().stream()
                        .filter(f -> f.relation().equals("CHILD"))
                        .map(Valuation::child)
                        .toList());
    }

    private static Child child(FamilyMember f) {
        SchoolLevel level = f.schoolLevel() == null ? SchoolLevel.NONE : SchoolLevel.valueOf(f.schoolLevel());
        return new Child(
                f.familyId().toString(),
                f.birthDate(),
                level,
                null,
                Boolean.TRUE.equals(f.married()),
                Boolean.TRUE.equals(f.working()),
                true);
    }

    private List<LossOfPart> losses(WorkerState worker, LocalDate date, CoverStatus cover) {
        DisabilityTable table = law.jkk().disabilityTable(date).value();
        List<LossOfPart> losses = new ArrayList<>();
        for (BodyPart part : BodyPart.values()) {
            DisabilityTable.Row row = table.row(part);
            if (row instanceof Flat flat) {
                losses.add(lossOf(part, null, flat.percent(), worker, date, cover));
            } else if (row instanceof Sided sided) {
                losses.add(lossOf(part, Side.RIGHT, sided.right(), worker, date, cover));
                losses.add(lossOf(part, Side.LEFT, sided.left(), worker, date, cover));
            }
        }
        return losses;
    }

    private LossOfPart lossOf(
            BodyPart part, Side side, BigDecimal percent, WorkerState worker, LocalDate date, CoverStatus cover) {
        Loss loss = loss(Contingency.PARTIAL_ANATOMIC, worker, date)
                .impairments(List.of(Impairment.lossOf(part, side)), Side.RIGHT);
        return new LossOfPart(
                part, side, percent, assessor.assess(loss, cover).lines().get(0));
    }

    private static YearMonth paidUntil(CoverTimeline timeline, CoverStatus cover) {
        YearMonth until = null;
        for (CoverSpell spell : timeline.spells()) {
            if (spell.from().equals(cover.coverFrom())) {
                for (var paid : spell.paidMonths()) {
                    boolean inRow = until == null || paid.month().equals(until.plusMonths(1));
                    if (inRow && !paid.paidOn().isAfter(cover.on())) {
                        until = paid.month();
                    }
                }
            }
        }
        return until;
    }
}
