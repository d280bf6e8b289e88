package org.pakekelambu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.adjudication.facts.Person;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.cover.Copies;
import org.pakekelambu.claims.cover.CopyStore;
import org.pakekelambu.claims.officer.OfficerRegister;
import org.pakekelambu.events.contract.FamilyMember;
import org.pakekelambu.manners.problem.Problem;

/** Nobody decides on himself or his family: the officer's own number must not appear in the claim, nor in a family of those it names. */
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

    /** 403 when nobody knows whose family that person is of, and as {@link #refuseFamily}. */
    void refuse(Claim claim, String person) {
        if (registerRequired && !officers.isEntered(person)) {
            throw Problem.forbidden("officer-not-registered");
        }
        refuseFamily(claim, person);
    }

    /**
     * 403 when that person's number is known and is the worker's, a family member's or that of anyone named in the claim, or stands in
     * one family on record with somebody the claim names.
     */
    void refuseFamily(Claim claim, String person) {
        Set<String> own = officers.fingerprints(person);
        if (own.isEmpty()) {
            return;
        }
        Set<String> named = named(claim);
        if (meets(own, named) || meets(own, ofTheWorker(claim)) || kin(own, named)) {
            throw Problem.forbidden("own-family");
        }
    }

    /** 403 when this somebody named outside the claim is that person, or stands in one family on record with that person. */
    void refuse(Person named, String person) {
        Set<String> own = officers.fingerprints(person);
        Set<String> his = Set.copyOf(named.nikFingerprints());
        if (meets(own, his) || kin(own, his)) {
            throw Problem.forbidden("own-family");
        }
    }

    private static boolean meets(Set<String> own, Set<String> numbers) {
        return !Collections.disjoint(own, numbers);
    }

    /** A family on record is a worker with those around him: it need not be that of the worker of the claim. */
    private boolean kin(Set<String> own, Set<String> numbers) {
        if (own.isEmpty() || numbers.isEmpty()) {
            return false;
        }
        return Stream.concat(copies.byNik(List.copyOf(numbers)).stream(), copies.byFamily(numbers).stream())
                .anyMatch(copy -> meets(own, family(copy)));
    }

    private static Set<String> family(Copies copy) {
        Set<String> numbers = new HashSet<>();
        if (copy.worker().fingerprints() != null) {
            numbers.add(copy.worker().fingerprints().nik());
            copy.worker().fingerprints().renamed().forEach(renamed -> numbers.add(renamed.before()));
        }
        copy.worker().family().stream()
                .map(FamilyMember::nikFingerprint)
                .filter(Objects::nonNull)
                .forEach(numbers::add);
        return numbers;
    }

    private Set<String> ofTheWorker(Claim claim) {
        return recognition.find(claim).map(Kinship::family).orElse(Set.of());
    }

    /** Everybody the claim names by number. */
    private static Set<String> named(Claim claim) {
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
        return numbers;
    }

    private static void add(Set<String> numbers, Person person) {
        if (person != null) {
            numbers.addAll(person.nikFingerprints());
        }
    }
}
