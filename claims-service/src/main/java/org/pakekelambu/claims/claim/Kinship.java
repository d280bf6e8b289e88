package org.pakekelambu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.adjudication.facts.Person;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.cover.CopyStore;
import org.pakekelambu.claims.officer.OfficerRegister;
import org.pakekelambu.events.contract.FamilyMember;
import org.pakekelambu.manners.problem.Problem;

/** Nobody decides on himself or his family: the officer's own number must not appear in the claim. */
@ApplicationScoped
public class Kinship {
    private final OfficerRegister officers;
    private final Recognition recognition;
    private final CopyStore copies;
    private final boolean registerRequired;

    Kinship(
            OfficerRegister officers,
            Recognition recognition,
            CopyStore copies,
            @ConfigProperty(name = "claims.officers.must-be-registered") boolean registerRequired) {
        this.registerRequired = registerRequired;
        this.officers = officers;
        this.recognition = recognition;
        this.copies = copies;
    }

    /** 403 when nobody knows whose family that person is of, and when that person's number is the worker's, a family member's or that of anyone named in the claim. */
    void refuse(Claim claim, String person) {
        if (registerRequired && !officers.isEntered(person)) {
            throw Problem.forbidden("officer-not-registered");
        }
        refuseFamily(claim, person);
    }

    /** 403 when that person's number is known and is the worker's, a family member's or that of anyone named in the claim. */
    void refuseFamily(Claim claim, String person) {
        Set<String> own = officers.fingerprints(person);
        if (!own.isEmpty() && numbers(claim).stream().anyMatch(own::contains)) {
            throw Problem.forbidden("own-family");
        }
    }

    /** 403 when this somebody named outside the claim is that person, or a worker in whose family on record that person stands. */
    void refuse(Person named, String person) {
        Set<String> own = officers.fingerprints(person);
        if (own.isEmpty() || named.nikFingerprints().isEmpty()) {
            return;
        }
        boolean kin = copies.byNik(named.nikFingerprints()).stream()
                .flatMap(copy -> copy.worker().family().stream())
                .map(FamilyMember::nikFingerprint)
                .filter(Objects::nonNull)
                .anyMatch(own::contains);
        if (kin || named.nikFingerprints().stream().anyMatch(own::contains)) {
            throw Problem.forbidden("own-family");
        }
    }

    private Set<String> numbers(Claim claim) {
        Set<String> numbers = new HashSet<>(claim.document().wanted().nik());
        ClaimFacts facts = claim.document().facts();
        add(numbers, facts.claimant());
        add(numbers, facts.burialPayer());
        facts.heirs().forEach(heir -> {
            add(numbers, heir.person());
            add(numbers, heir.guardian());
            add(numbers, heir.attorney());
        });
        if (facts.will() != null) {
            facts.will().named().forEach(named -> add(numbers, named));
        }
        recognition.find(claim).ifPresent(copy -> {
            if (copy.worker().fingerprints() != null) {
                numbers.add(copy.worker().fingerprints().nik());
                copy.worker().fingerprints().renamed().forEach(renamed -> numbers.add(renamed.before()));
            }
            copy.worker().family().stream()
                    .map(FamilyMember::nikFingerprint)
                    .filter(Objects::nonNull)
                    .forEach(numbers::add);
        });
        return numbers;
    }

    private static void add(Set<String> numbers, Person person) {
        if (person != null) {
            numbers.addAll(person.nikFingerprints());
        }
    }
}
