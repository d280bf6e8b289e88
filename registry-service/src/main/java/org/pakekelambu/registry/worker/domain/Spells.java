package org.pakekelambu.registry.worker.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pakekelambu.events.contract.Spell;

/** How a membership begins, gets its number and ends. */
final class Spells {
    private Spells() {}

    static Spell begin(ExistingMembership existing, Moment moment) {
        boolean migrated = existing != null;
        return new Spell(
                moment.today(),
                moment.now(),
                migrated ? existing.since() : null,
                migrated ? moment.now() : null,
                migrated,
                null,
                null,
                null);
    }

    static Spell numbered(Spell s, LocalDate issuedOn, Instant now) {
        return new Spell(
                s.enrolledOn(),
                s.recordedAt(),
                issuedOn,
                now,
                s.migrated(),
                s.exitedOn(),
                s.exitReason(),
                s.exitRecordedAt());
    }

    static Spell ended(Spell s, LocalDate on, ExitReason reason, Instant now) {
        return new Spell(
                s.enrolledOn(),
                s.recordedAt(),
                s.kpjIssuedOn(),
                s.kpjRecordedAt(),
                s.migrated(),
                on,
                reason.name(),
                now);
    }

    /** A membership with the end, or none, that it had at another time. */
    static Spell endedAs(Spell s, Spell other) {
        return new Spell(
                s.enrolledOn(),
                s.recordedAt(),
                s.kpjIssuedOn(),
                s.kpjRecordedAt(),
                s.migrated(),
                other.exitedOn(),
                other.exitReason(),
                other.exitRecordedAt());
    }

    static List<Spell> and(List<Spell> spells, Spell next) {
        var all = new ArrayList<>(spells);
        all.add(next);
        return List.copyOf(all);
    }

    /** The same memberships with another latest one. */
    static List<Spell> latest(List<Spell> spells, Spell last) {
        var all = new ArrayList<>(spells);
        all.set(all.size() - 1, last);
        return List.copyOf(all);
    }
}
