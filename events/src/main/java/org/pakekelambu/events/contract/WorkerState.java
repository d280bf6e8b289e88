package org.pakekelambu.events.contract;

import static org.pakekelambu.events.contract.Required.required;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * All that other services may know of a worker, on {@link Topics#WORKER}.
 *
 * @param workerId the worker's id and the event's key
 * @param version grows by one with every change; a late, lower version is ignored by every reader
 * @param recordedAt when the registry recorded this version
 * @param programme code of the programme that protects the worker, for instance {@code pake-kelambu}
 * @param funding who pays the contributions: APBD, APBN, COMPANY or SELF (reliefs depend on it)
 * @param band contribution band of PP 44/2015 annex II, for instance {@code BPU_1}
 * @param region regency, {@code 16.06}; district {@code 16.06.03}; village {@code 16.06.03.2005} or null
 * @param occupation as enrolled, for instance FARMER
 * @param registeredBy opaque reference of the officer or client that enrolled the worker
 * @param fingerprints keyed fingerprints of the numbers that identify the worker
 * @param spells memberships in the order they began
 * @param paidMonths contribution months paid, oldest first
 * @param family family members known to the registry, by id
 * @param death the death as recorded, or null
 * @param familyChangedAt when the registry last added, changed or removed a family member; null as long as all stand as enrolled
 */
public record WorkerState(
        UUID workerId,
        long version,
        Instant recordedAt,
        String programme,
        String funding,
        String band,
        String region,
        String district,
        String village,
        String occupation,
        String registeredBy,
        Fingerprints fingerprints,
        List<Spell> spells,
        List<PaidMonth> paidMonths,
        List<FamilyMember> family,
        RecordedDeath death,
        Instant familyChangedAt)
        implements FullState {

    /** Refuses a state without what every reader needs. */
    public WorkerState {
        required("workerId", workerId);
        required("version", version);
        required("recordedAt", recordedAt);
        required("programme", programme);
        required("region", region);
        spells = required("spells", spells);
        paidMonths = required("paidMonths", paidMonths);
        family = required("family", family);
    }

    /** Of a worker whose family stands as enrolled. */
    public WorkerState(
            UUID workerId,
            long version,
            Instant recordedAt,
            String programme,
            String funding,
            String band,
            String region,
            String district,
            String village,
            String occupation,
            String registeredBy,
            Fingerprints fingerprints,
            List<Spell> spells,
            List<PaidMonth> paidMonths,
            List<FamilyMember> family,
            RecordedDeath death) {
        this(
                workerId,
                version,
                recordedAt,
                programme,
                funding,
                band,
                region,
                district,
                village,
                occupation,
                registeredBy,
                fingerprints,
                spells,
                paidMonths,
                family,
                death,
                null);
    }

    @Override
    public UUID key() {
        return workerId;
    }
}
