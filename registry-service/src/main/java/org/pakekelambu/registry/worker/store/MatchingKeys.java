package org.pakekelambu.registry.worker.store;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pakekelambu.events.contract.FamilyMember;
import org.pakekelambu.events.contract.Fingerprints.Renamed;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.manners.secrets.Fingerprints;
import org.pakekelambu.registry.sql.Sql;
import org.pakekelambu.registry.worker.domain.Relative;
import org.pakekelambu.registry.worker.domain.Worker;

/**
 * While a new matching key takes the place of an old one, a number may stand under either, and the unique index of one
 * fingerprint does not see the other. Then every number is looked for under all keys, and enrolments wait for each other.
 */
@Singleton
public class MatchingKeys {
    private static final long ENROLMENT = 0x50414b454b454cL;

    private final Fingerprints fingerprints;
    private final Sql sql;

    MatchingKeys(Fingerprints fingerprints, Sql sql) {
        this.fingerprints = fingerprints;
        this.sql = sql;
    }

    boolean several() {
        return fingerprints.severalKeys();
    }

    /** Nobody else enrols, numbers or corrects a NIK until this transaction ends. Take it before any worker is locked. */
    public void oneAtATime() {
        if (several()) {
            sql.list("SELECT pg_advisory_xact_lock(?)", row -> true, ENROLMENT);
        }
    }

    String[] all(String kind, String number) {
        return fingerprints.all(kind, number).toArray(String[]::new);
    }

    /** By fingerprint, under every key, the number it stands for. */
    Map<String, String> numbers(String kind, Collection<String> numbers) {
        var byFingerprint = new HashMap<String, String>();
        for (String number : numbers) {
            fingerprints.all(kind, number).forEach(fingerprint -> byFingerprint.put(fingerprint, number));
        }
        return byFingerprint;
    }

    /** Whether any number of the worker still stands under an old key. */
    boolean isOld(WorkerState state) {
        return !fingerprints.isCurrent(state.fingerprints().nik())
                || !fingerprints.isCurrent(state.fingerprints().kpj())
                || state.family().stream().map(FamilyMember::nikFingerprint).anyMatch(f -> !fingerprints.isCurrent(f));
    }

    /** The state as others hear of it: while the key changes, with what its numbers were called before. */
    WorkerState told(Worker worker) {
        WorkerState s = worker.state();
        var known = s.fingerprints();
        List<Renamed> renamed = several() ? renamed(worker) : null;
        if (renamed == null && known.formerly() == null) {
            return s;
        }
        return new WorkerState(
                s.workerId(),
                s.version(),
                s.recordedAt(),
                s.programme(),
                s.funding(),
                s.band(),
                s.region(),
                s.district(),
                s.village(),
                s.occupation(),
                s.registeredBy(),
                new org.pakekelambu.events.contract.Fingerprints(known.nik(), known.kpj(), renamed),
                s.spells(),
                s.paidMonths(),
                s.family(),
                s.death(),
                s.familyChangedAt());
    }

    private List<Renamed> renamed(Worker worker) {
        var all = new ArrayList<Renamed>();
        rename(all, "nik", worker.person().nik());
        rename(all, "kpj", worker.person().kpj());
        worker.person().family().stream().map(Relative::nik).forEach(nik -> rename(all, "nik", nik));
        return List.copyOf(all);
    }

    private void rename(List<Renamed> all, String kind, String number) {
        if (number != null) {
            List<String> names = fingerprints.all(kind, number);
            names.stream().skip(1).forEach(before -> all.add(new Renamed(names.get(0), before)));
        }
    }
}
