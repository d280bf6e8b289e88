package org.pakekelambu.registry.worker.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.pakekelambu.events.contract.FamilyMember;
import org.pakekelambu.events.contract.WorkerState;

/** A worker's family, in its two halves: what others may see, and what is personal. Same order, same ids. */
record Family(List<FamilyMember> members, List<Relative> relatives) {

    private static final Family NOBODY = new Family(List.of(), List.of());

    static Family of(WorkerState state, Person person) {
        return new Family(state.family(), person.family());
    }

    static Family of(List<FamilyDetails> details, Matching matching, Instant now) {
        return NOBODY.replacedBy(details, matching, now);
    }

    /**
     * Exactly these members. Who is named by id keeps it, and so does who is recognised without: money already paid to a
     * person must be found under the same id. Who did not change keeps the moment of recording.
     */
    Family replacedBy(List<FamilyDetails> details, Matching matching, Instant now) {
        if (details.isEmpty()) {
            return NOBODY;
        }
        Map<UUID, FamilyMember> known = new HashMap<>();
        members.forEach(member -> known.put(member.familyId(), member));
        List<FamilyMember> all = new ArrayList<>(details.size());
        List<Relative> persons = new ArrayList<>(details.size());
        for (FamilyDetails d : details) {
            UUID id = d.familyId() == null ? recognised(d, named(details, all)) : d.familyId();
            FamilyMember before = known.get(id);
            all.add(isUnchanged(d, before) ? before : member(id, d, matching, now));
            persons.add(new Relative(id, d.name(), d.nik()));
        }
        return new Family(List.copyOf(all), List.copyOf(persons));
    }

    /** The numbers are compared themselves: under another matching key the same one has another fingerprint. */
    private boolean isUnchanged(FamilyDetails d, FamilyMember before) {
        if (before == null) {
            return false;
        }
        Relative person = relatives.get(members.indexOf(before));
        return Objects.equals(d.nik(), person.nik())
                && member(before.familyId(), d, (kind, nik) -> before.nikFingerprint(), before.recordedAt())
                        .equals(before);
    }

    /** The same members, each number under the key {@code matching} writes. */
    List<FamilyMember> renamed(Matching matching) {
        var all = new ArrayList<FamilyMember>(members.size());
        for (int i = 0; i < members.size(); i++) {
            FamilyMember m = members.get(i);
            all.add(new FamilyMember(
                    m.familyId(),
                    m.relation(),
                    m.birthDate(),
                    m.sex(),
                    matching.nik(relatives.get(i).nik()),
                    m.schoolLevel(),
                    m.married(),
                    m.working(),
                    m.recordedAt()));
        }
        return List.copyOf(all);
    }

    /** The id of the same person who is not named already; a new one for a stranger. */
    private UUID recognised(FamilyDetails d, Set<UUID> taken) {
        for (int i = 0; i < members.size(); i++) {
            UUID id = members.get(i).familyId();
            if (!taken.contains(id) && isSame(d, members.get(i), relatives.get(i))) {
                return id;
            }
        }
        return UUID.randomUUID();
    }

    private static Set<UUID> named(List<FamilyDetails> details, List<FamilyMember> placed) {
        Set<UUID> named = new HashSet<>();
        details.stream().map(FamilyDetails::familyId).filter(Objects::nonNull).forEach(named::add);
        placed.forEach(member -> named.add(member.familyId()));
        return named;
    }

    /** These members besides, but those who are known already. */
    Family with(List<FamilyDetails> details, Matching matching, Instant now) {
        List<FamilyMember> all = new ArrayList<>(members);
        List<Relative> persons = new ArrayList<>(relatives);
        for (FamilyDetails d : details) {
            if (isKnown(d, all, persons)) {
                continue;
            }
            UUID id = UUID.randomUUID();
            all.add(member(id, d, matching, now));
            persons.add(new Relative(id, d.name(), d.nik()));
        }
        return new Family(List.copyOf(all), List.copyOf(persons));
    }

    private static boolean isKnown(FamilyDetails d, List<FamilyMember> all, List<Relative> persons) {
        for (int i = 0; i < all.size(); i++) {
            if (isSame(d, all.get(i), persons.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The same person: the same NIK, or, where one of the two has none, the same relation, name and birth date. */
    private static boolean isSame(FamilyDetails d, FamilyMember member, Relative person) {
        if (d.nik() != null && person.nik() != null) {
            return d.nik().equals(person.nik());
        }
        return d.relation().name().equals(member.relation())
                && Objects.equals(d.birthDate(), member.birthDate())
                && PersonName.normalised(d.name()).equals(PersonName.normalised(person.name()));
    }

    private static FamilyMember member(UUID id, FamilyDetails d, Matching matching, Instant recordedAt) {
        return new FamilyMember(
                id,
                d.relation().name(),
                d.birthDate(),
                d.sex().name(),
                matching.nik(d.nik()),
                d.schoolLevel() == null ? null : d.schoolLevel().name(),
                d.married(),
                d.working(),
                recordedAt);
    }
}
