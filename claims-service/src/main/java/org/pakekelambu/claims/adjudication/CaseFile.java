package org.pakekelambu.claims.adjudication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pakekelambu.claims.adjudication.facts.Answer;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.adjudication.facts.Heir;
import org.pakekelambu.events.contract.EntitlementState;
import org.pakekelambu.events.contract.Spell;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.cover.CoverReason;
import org.pakekelambu.law.cover.CoverStatus;

/**
 * Everything a claim is decided on: what was reported, what the registry and benefits know, what else was claimed, what officers
 * answered. Worker and entitlement are of matching versions.
 *
 * @param stages when it reached us
 * @param cover cover and arrears on the day of the risk
 * @param heirs who inherits, as far as a death is claimed
 * @param today the business date of the decision
 */
public record CaseFile(
        ClaimFacts claim,
        Stages stages,
        WorkerState worker,
        EntitlementState entitlement,
        CoverStatus cover,
        Family heirs,
        List<OtherClaim> others,
        List<Answer> answers,
        LocalDate today) {
    public CaseFile {
        others = List.copyOf(others);
        answers = List.copyOf(answers);
    }

    /** Puts a case together: cover on the day of the risk from the entitlement, heirs from the family on record. */
    public static CaseFile of(
            ClaimFacts claim,
            Instant filedAt,
            WorkerState worker,
            EntitlementState entitlement,
            List<OtherClaim> others,
            List<Answer> answers,
            LocalDate today,
            Law law) {
        return of(claim, Stages.filed(claim, filedAt), worker, entitlement, others, answers, today, law);
    }

    /** The same of a claim that reached us in stages. */
    public static CaseFile of(
            ClaimFacts claim,
            Stages stages,
            WorkerState worker,
            EntitlementState entitlement,
            List<OtherClaim> others,
            List<Answer> answers,
            LocalDate today,
            Law law) {
        CoverStatus cover = CoverAfterWork.of(claim, worker, Timelines.of(entitlement), law);
        Family family = Family.of(claim, worker, law);
        return new CaseFile(claim, stages, worker, entitlement, cover, family, others, answers, today);
    }

    public Instant filedAt() {
        return stages.filedAt();
    }

    CaseFile with(CoverStatus other) {
        return new CaseFile(claim, stages, worker, entitlement, other, heirs, others, answers, today);
    }

    /** The same without the named heirs whom nobody has on record. */
    public CaseFile withoutStrangers(Law law) {
        return named(
                claim.heirs().stream()
                        .filter(heir -> heirs.recognise(heir.person()) != null)
                        .toList(),
                law);
    }

    /** The same without guardians who are not of the family on record. */
    public CaseFile withoutOutsideGuardians(Law law) {
        return named(
                claim.heirs().stream()
                        .map(heir -> heirs.recognise(heir.guardian()) == null ? heir.withGuardian(null) : heir)
                        .toList(),
                law);
    }

    /** The same with cover as it is when no month of the day of the risk or before counts before the day it was booked. */
    public CaseFile withPaymentsAsBooked(Law law) {
        return with(CoverAfterWork.of(claim, worker, Timelines.asBooked(worker, claim.riskOn(), law), law));
    }

    private CaseFile named(List<Heir> others, Law law) {
        ClaimFacts facts = claim.withHeirs(others);
        Family family = Family.of(facts, worker, law);
        return new CaseFile(facts, stages, worker, entitlement, cover, family, this.others, answers, today);
    }

    /** True for a disease that arose after the work ended: its cover is that of the last membership. */
    public boolean afterWork() {
        return cover.on().isBefore(claim.riskOn());
    }

    public LocalDate filedOn() {
        return recordedOn(filedAt());
    }

    /** The day in Jakarta on which something was recorded. */
    public LocalDate recordedOn(Instant at) {
        return Stages.day(at);
    }

    /** First day of the cover that held on the day of the risk; empty when there was none. */
    public Optional<LocalDate> coverStart() {
        return cover.covered() ? Optional.of(cover.coverFrom()) : Optional.empty();
    }

    public boolean awaitingKpj() {
        return cover.reason() == CoverReason.AWAITING_KPJ;
    }

    /** Months due and unpaid on the day of the risk. */
    public int arrears() {
        return cover.arrears().size();
    }

    /** True when these months have been paid since. */
    public boolean settled() {
        return !cover.openOn(today);
    }

    /** Day of the member's death: of this risk, or of another cause since, as the registry recorded it; null while he lives. */
    public LocalDate diedOn() {
        return diedOn(claim, worker);
    }

    static LocalDate diedOn(ClaimFacts claim, WorkerState worker) {
        if (claim.fatal() || worker.death() == null) {
            return claim.diedOn();
        }
        LocalDate recorded = worker.death().diedOn();
        return recorded.isBefore(claim.occurredOn()) ? null : recorded;
    }

    /** True when money of this claim goes to heirs: the member died of it, or since (PP 44/2015 Ps 37(4)). */
    public boolean memberDied() {
        return claim.fatal() || diedOn() != null;
    }

    public boolean someoneInherits() {
        return heirs.someoneInherits();
    }

    /** The membership to which the day of the risk belongs by the law's dates, or null. */
    public Spell spellOfTheDay() {
        return spellOn(claim.riskOn(), worker);
    }

    static Spell spellOn(LocalDate day, WorkerState worker) {
        Spell found = null;
        for (Spell spell : worker.spells()) {
            if (!begin(spell).isAfter(day)) {
                found = spell;
            }
        }
        return found;
    }

    private static LocalDate begin(Spell spell) {
        return spell.migrated() && spell.kpjIssuedOn() != null ? spell.kpjIssuedOn() : spell.enrolledOn();
    }
}
