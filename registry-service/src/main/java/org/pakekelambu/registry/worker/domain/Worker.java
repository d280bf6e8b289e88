package org.pakekelambu.registry.worker.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.pakekelambu.events.contract.Spell;
import org.pakekelambu.events.contract.WorkerState;

/**
 * A worker: the state everyone may see and the person only the registry knows. Immutable; every change is a new worker
 * whose version is one higher.
 */
public record Worker(WorkerState state, Person person) {

    public UUID id() {
        return state.workerId();
    }

    public long version() {
        return state.version();
    }

    public WorkerStatus status() {
        if (state.death() != null) {
            return WorkerStatus.DECEASED;
        }
        return spell().exitedOn() != null ? WorkerStatus.EXITED : WorkerStatus.ACTIVE;
    }

    /** The latest membership. */
    public Spell spell() {
        return state.spells().get(state.spells().size() - 1);
    }

    /** A member to whom BPJS has not yet given a number for this membership. */
    public boolean awaitingKpj() {
        return status() == WorkerStatus.ACTIVE && spell().kpjIssuedOn() == null;
    }

    /** Since when the worker is a member: for a migrated one the day BPJS confirmed, else the day of enrolment. */
    public LocalDate memberSince() {
        return spell().migrated() ? spell().kpjIssuedOn() : spell().enrolledOn();
    }

    /** A new worker, a member as of today, or since the day BPJS confirmed when {@code existing} is given. */
    public static Worker enrol(
            UUID id,
            WorkerDetails details,
            Terms terms,
            ExistingMembership existing,
            String registeredBy,
            Matching matching,
            Moment moment) {
        var family = Family.of(details.family(), matching, moment.now());
        var change = new Change(id, moment.now());
        change.registeredBy = registeredBy;
        change.describe(details, terms, matching);
        change.family = family.members();
        change.person = Person.of(details, existing == null ? null : existing.kpj(), family.relatives());
        change.kpjFingerprint = existing == null ? null : matching.kpj(existing.kpj());
        change.spells = List.of(Spells.begin(existing, moment));
        return change.made();
    }

    /** A worker whose membership ended becomes a member again: the same person, a second spell, a new wait for a KPJ. */
    public Worker rejoin(WorkerDetails details, Terms terms, String registeredBy, Matching matching, Moment moment) {
        var family = Family.of(state, person).replacedBy(details.family(), matching, moment.now());
        var change = new Change(this, moment.now());
        change.registeredBy = registeredBy;
        change.describe(details, terms, matching);
        change.family = family.members();
        change.person = Person.of(details, person.kpj(), family.relatives());
        change.spells = Spells.and(state.spells(), Spells.begin(null, moment));
        return change.made();
    }

    /** The same worker, described better. */
    public Worker correct(WorkerDetails details, Matching matching, Moment moment) {
        var family = Family.of(state, person).replacedBy(details.family(), matching, moment.now());
        var change = new Change(this, moment.now());
        var terms = new Terms(state.programme(), state.funding(), state.band(), state.region());
        change.describe(details, terms, matching);
        change.family = family.members();
        change.person = Person.of(details, person.kpj(), family.relatives());
        return change.made();
    }

    /** Members of a family roster are added; one we know already stays as it is. The same worker when all are known. */
    public Worker withFamily(List<FamilyDetails> members, Matching matching, Moment moment) {
        var known = Family.of(state, person);
        var family = known.with(members, matching, moment.now());
        if (family.members().size() == known.members().size()) {
            return this;
        }
        var change = new Change(this, moment.now());
        change.family = family.members();
        change.person = person.withFamily(family.relatives());
        return change.made();
    }

    /** The same worker, all numbers under the key {@code matching} writes. */
    public Worker renamed(Matching matching, Moment moment) {
        var change = new Change(this, moment.now());
        change.nikFingerprint = matching.nik(person.nik());
        change.kpjFingerprint = matching.kpj(person.kpj());
        change.sameFamily(Family.of(state, person).renamed(matching));
        return change.made();
    }

    /** Only to be shown: without the memberships and months recorded at a hidden moment. */
    public Worker without(Predicate<Instant> hidden) {
        var change = new Change(this, state.recordedAt());
        change.spells = state.spells().stream()
                .filter(spell -> !hidden.test(spell.recordedAt()))
                .toList();
        change.paidMonths = state.paidMonths().stream()
                .filter(month -> !hidden.test(month.recordedAt()))
                .toList();
        return change.shown();
    }

    /** What the office has said of this worker, as an enrolment would say it today. */
    public WorkerDetails details() {
        return Description.of(this);
    }
}
