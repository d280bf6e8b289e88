package org.pakekelambu.claims.adjudication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.adjudication.facts.Heir;
import org.pakekelambu.claims.adjudication.facts.Person;
import org.pakekelambu.events.contract.FamilyMember;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.heir.Heirs;
import org.pakekelambu.law.heir.Share;

/**
 * Who is who around a worker: the family on record, the heirs the filer named, and who of them inherits.
 *
 * <p>A named person is recognised by family id or by the fingerprint of the NIK, never by a name. Whoever is not recognised is
 * counted by the relation given, and an officer is asked.
 */
public final class Family {
    private final WorkerState worker;
    private final Map<UUID, FamilyMember> members = new LinkedHashMap<>();
    private final Map<String, Heir> named = new LinkedHashMap<>();
    private final List<Heir> unrecognised = new ArrayList<>();
    private final Map<String, Person> outsideGuardians = new LinkedHashMap<>();
    private final Heirs heirs;

    /** @param died day of death, or of the risk where nobody died */
    private Family(ClaimFacts claim, LocalDate died, WorkerState worker, Law law) {
        this.worker = worker;
        worker.family().forEach(member -> members.put(member.familyId(), member));
        for (Heir heir : Places.of(claim.heirs(), this)) {
            FamilyMember member = recognise(heir.person());
            if (member == null) {
                unrecognised.add(heir);
                named.put(Places.key(heir), heir);
            } else {
                named.merge(member.familyId().toString(), heir, Heir::completedBy);
            }
        }
        this.heirs = Heirs.of(new Relatives(this, claim, died, law).persons(), died, claim.riskOn(), law);
    }

    public static Family of(ClaimFacts claim, WorkerState worker, Law law) {
        LocalDate died = CaseFile.diedOn(claim, worker);
        return new Family(claim, died == null ? claim.riskOn() : died, worker, law);
    }

    /** The family member a person is, or null when nobody on record is recognised. */
    public FamilyMember recognise(Person person) {
        if (person == null) {
            return null;
        }
        if (person.familyId() != null) {
            return members.get(person.familyId());
        }
        for (FamilyMember member : members.values()) {
            if (bears(person, member.nikFingerprint())) {
                return member;
            }
        }
        return null;
    }

    /** Also under the name the number had before the matching key was replaced. */
    private boolean bears(Person person, String number) {
        List<String> names = person.nikFingerprints();
        return number != null
                && (names.contains(number)
                        || worker.fingerprints() != null
                                && worker.fingerprints().renamed().stream()
                                        .anyMatch(one -> one.now().equals(number) && names.contains(one.before())));
    }

    public FamilyMember member(String reference) {
        for (FamilyMember member : members.values()) {
            if (member.familyId().toString().equals(reference)) {
                return member;
            }
        }
        return null;
    }

    /** As the filer named the person of that reference, or null. */
    public Heir named(String reference) {
        return named.get(reference);
    }

    /** Named heirs nobody on record corresponds to, in the order given, each with his place. */
    public List<Heir> unrecognised() {
        return Collections.unmodifiableList(unrecognised);
    }

    /** The key under which this naming of an heir counts. */
    public String keyOf(Heir heir) {
        FamilyMember member = recognise(heir.person());
        if (member != null) {
            return member.familyId().toString();
        }
        return unrecognised.contains(heir) ? Places.key(heir) : null;
    }

    /** By which key somebody is known in this claim, of the family on record or named as an heir; null when by none. */
    String reference(Person person) {
        FamilyMember member = recognise(person);
        if (member != null) {
            return member.familyId().toString();
        }
        return named.entrySet().stream()
                .filter(entry -> entry.getValue().person().sameAs(person))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** The key under which a guardian from outside the family is paid. */
    String outside(Person guardian) {
        for (Map.Entry<String, Person> known : outsideGuardians.entrySet()) {
            if (known.getValue().sameAs(guardian)) {
                return known.getKey();
            }
        }
        String key = "guardian-" + (outsideGuardians.size() + 1);
        outsideGuardians.put(key, guardian);
        return key;
    }

    /** Guardians who do not stand in the family on record, by key. */
    public Map<String, Person> outsideGuardians() {
        return Collections.unmodifiableMap(outsideGuardians);
    }

    /** Everyone named as an heir, by key; of somebody named twice what was said of him in both places. */
    public Map<String, Heir> allNamed() {
        return named;
    }

    Iterable<FamilyMember> members() {
        return members.values();
    }

    /** The school the filer named for a child on record, or null. */
    public Heir.Schooling schooling(UUID familyId) {
        Heir heir = named.get(familyId.toString());
        return heir == null ? null : heir.schooling();
    }

    /** References of the children for whom a school was named: those the family chose. */
    public List<String> namedWithSchool() {
        return named.entrySet().stream()
                .filter(entry -> entry.getValue().schooling() != null)
                .map(Map.Entry::getKey)
                .toList();
    }

    public boolean someoneInherits() {
        return !heirs.none();
    }

    /** Those who inherit, eldest first. */
    public List<org.pakekelambu.law.heir.Person> inheriting() {
        return heirs.entitled();
    }

    public Heirs heirs() {
        return heirs;
    }

    /** Shares of one rupiah tell how each heir is paid; empty when nobody inherits. */
    public List<Share> ways() {
        return someoneInherits()
                ? heirs.share(org.pakekelambu.law.LineCode.JKM_LUMP, org.pakekelambu.law.Rupiah.of(1), null)
                : List.of();
    }

    /** Number of heirs who are paid in that way. */
    public long paid(Share.Way way) {
        return ways().stream().filter(share -> share.way() == way).count();
    }
}
