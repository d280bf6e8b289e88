package org.pakekelambu.registry.worker.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.events.contract.FamilyMember;
import org.pakekelambu.events.contract.Fingerprints;
import org.pakekelambu.events.contract.PaidMonth;
import org.pakekelambu.events.contract.RecordedDeath;
import org.pakekelambu.events.contract.Spell;
import org.pakekelambu.events.contract.WorkerState;

/** A worker in the making: the state before, what differs, and a version one higher. */
final class Change {
    private final UUID id;
    private final long version;
    private final Instant now;
    private Terms terms;
    private String district;
    private String village;
    private String occupation;
    String nikFingerprint;
    String kpjFingerprint;
    private List<Fingerprints.Renamed> formerly;
    String registeredBy;
    List<Spell> spells;
    List<PaidMonth> paidMonths = List.of();
    List<FamilyMember> family;
    RecordedDeath death;
    Person person;
    private List<FamilyMember> familyBefore;
    private Instant familyChangedAt;

    /** A worker nobody knew before. */
    Change(UUID id, Instant now) {
        this.id = id;
        this.version = 1;
        this.now = now;
    }

    Change(Worker before, Instant now) {
        WorkerState s = before.state();
        this.id = s.workerId();
        this.version = s.version() + 1;
        this.now = now;
        this.terms = new Terms(s.programme(), s.funding(), s.band(), s.region());
        this.district = s.district();
        this.village = s.village();
        this.occupation = s.occupation();
        this.nikFingerprint = s.fingerprints().nik();
        this.kpjFingerprint = s.fingerprints().kpj();
        this.formerly = s.fingerprints().formerly();
        this.registeredBy = s.registeredBy();
        this.spells = s.spells();
        this.paidMonths = s.paidMonths();
        this.family = s.family();
        this.familyBefore = s.family();
        this.familyChangedAt = s.familyChangedAt();
        this.death = s.death();
        this.person = before.person();
    }

    void describe(WorkerDetails details, Terms newTerms, Matching matching) {
        terms = newTerms;
        district = details.address().districtCode();
        village = details.address().villageCode();
        occupation = details.occupation().name();
        nikFingerprint = matching.nik(details.nik());
    }

    /** The same people under other fingerprints: nothing about the family has changed. */
    void sameFamily(List<FamilyMember> renamed) {
        family = renamed;
        familyBefore = renamed;
    }

    Worker made() {
        return worker(version);
    }

    /** A view of the version there is, not a new one. */
    Worker shown() {
        return worker(version - 1);
    }

    private Worker worker(long number) {
        return new Worker(
                new WorkerState(
                        id,
                        number,
                        now,
                        terms.programme(),
                        terms.funding(),
                        terms.band(),
                        terms.region(),
                        district,
                        village,
                        occupation,
                        registeredBy,
                        new Fingerprints(nikFingerprint, kpjFingerprint, formerly),
                        spells,
                        paidMonths,
                        family,
                        death,
                        familyBefore == null || familyBefore.equals(family) ? familyChangedAt : now),
                person);
    }
}
