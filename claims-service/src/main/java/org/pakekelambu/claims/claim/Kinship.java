package org.pakekelambu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
     * one family on record with the worker or somebody the claim names, by number or by family id.
     */
    void refuseFamily(Claim claim, String person) {
        Set<String> own = officers.fingerprints(person);
        if (own.isEmpty()) {
            return;
        }
        Optional<Copies> worker = recognition.find(claim);
        Set<String> named = numbers(people(claim), worker);
        named.addAll(claim.document().wanted().nik());
        boolean ofTheWorker = worker.filter(copy -> meets(own, family(copy))).isPresent();
        if (ofTheWorker || meets(own, named) || kin(own, named)) {
            throw Problem.forbidden("own-family");
        }
    }

    /** 403 when this somebody named besides what the claim says is that person, or stands in one family on record with that person. */
    void refuse(Claim claim, Person named, String person) {
        Set<String> own = officers.fingerprints(person);
        Set<String> his = own.isEmpty() ? Set.of() : numbers(List.of(named), recognition.find(claim));
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
        Set<String> numbers = worker(copy);
        copy.worker().family().stream()
                .map(FamilyMember::nikFingerprint)
                .filter(Objects::nonNull)
                .forEach(numbers::add);
        return numbers;
    }

    private static Set<String> worker(Copies copy) {
        Set<String> numbers = new HashSet<>();
        if (copy.worker().fingerprints() != null) {
            numbers.add(copy.worker().fingerprints().nik());
            copy.worker().fingerprints().renamed().forEach(renamed -> numbers.add(renamed.before()));
        }
        return numbers;
    }

    /** The numbers of the worker and of these people, said with them or on record under the family id they are named by. */
    private static Set<String> numbers(List<Person> people, Optional<Copies> worker) {
        Set<String> numbers = worker.map(Kinship::worker).orElseGet(HashSet::new);
        people.forEach(person -> numbers.addAll(person.nikFingerprints()));
        Set<UUID> ids =
                people.stream().map(Person::familyId).filter(Objects::nonNull).collect(Collectors.toSet());
        worker.ifPresent(copy -> copy.worker().family().stream()
                .filter(member -> member.nikFingerprint() != null && ids.contains(member.familyId()))
                .forEach(member -> numbers.add(member.nikFingerprint())));
        return numbers;
    }

    /** Everybody the claim names besides the worker. */
    private static List<Person> people(Claim claim) {
        ClaimFacts facts = claim.document().facts();
        List<Person> people = new ArrayList<>();
        people.add(facts.claimant());
        people.add(facts.burialPayer());
        facts.heirs().forEach(heir -> {
            people.add(heir.person());
            people.add(heir.guardian());
            people.add(heir.attorney());
        });
        if (facts.will() != null) {
            people.addAll(facts.will().named());
        }
        people.removeIf(Objects::isNull);
        return people;
    }
}
