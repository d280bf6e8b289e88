package org.pakekelambu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Family;
import org.pakekelambu.claims.adjudication.Places;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.adjudication.facts.Heir;
import org.pakekelambu.claims.adjudication.facts.Person;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.payout.PayoutBook;
import org.pakekelambu.manners.problem.Problem;

/**
 * Works into the facts what an officer says of single shares: a dispute and its end, a guardian, a power of attorney (PP 44/2015
 * Ps 37(5), 40(2)). A dispute ends only by a word that says so, never because the heirs were named anew.
 */
@ApplicationScoped
class ShareChanges {
    private final Examiner examiner;
    private final PayoutBook payouts;

    ShareChanges(Examiner examiner, PayoutBook payouts) {
        this.examiner = examiner;
        this.payouts = payouts;
    }

    /**
     * The facts with these words worked in; 409 while nobody is recognised, 422 for whoever is no heir of the claim.
     *
     * @param reported the facts as the same correction changes them otherwise
     */
    ClaimFacts apply(Claim claim, ClaimFacts reported, List<ShareChange> changes) {
        ClaimFacts before = claim.document().facts();
        refuseAnotherInTheWill(claim, before, reported);
        boolean named = !reported.heirs().equals(before.heirs());
        ClaimFacts corrected = named || !changes.isEmpty() ? placed(claim, before, reported) : reported;
        boolean disputed = before.heirs().stream().anyMatch(heir -> heir.contested() != null);
        if (changes.isEmpty() && (!disputed || !named)) {
            return corrected;
        }
        List<Heir> heirs = new ArrayList<>(corrected.heirs());
        if (disputed) {
            keepDisputes(claim, before, corrected, heirs, ended(changes));
        }
        for (ShareChange change : changes) {
            change(heirs, family(claim, corrected.withHeirs(heirs)), change);
        }
        return corrected.withHeirs(heirs);
    }

    /** Whoever nobody has on record keeps the key under which his share was decided and paid. */
    private ClaimFacts placed(Claim claim, ClaimFacts before, ClaimFacts reported) {
        Optional<CaseFile> known = examiner.caseFile(claim);
        if (known.isEmpty()) {
            if (before.heirs().stream().anyMatch(heir -> heir.place() != null)) {
                throw Problem.conflict("worker-not-known-yet");
            }
            return reported;
        }
        Family family = known.get().heirs();
        int used = payouts.ofClaim(claim.id()).stream()
                .mapToInt(payout -> Places.of(payout.order().payee().key()))
                .max()
                .orElse(0);
        return reported.withHeirs(Places.kept(Places.of(before.heirs(), family), reported.heirs(), family, used));
    }

    /** Those named in a will are known by their order in it: money ordered for one is never counted as another's. */
    private void refuseAnotherInTheWill(Claim claim, ClaimFacts before, ClaimFacts reported) {
        if (reported.will() == null || reported.will().equals(before.will())) {
            return;
        }
        List<Person> was = before.will() == null ? List.of() : before.will().named();
        List<Person> now = reported.will().named();
        Set<String> ordered = payouts.ofClaim(claim.id()).stream()
                .map(payout -> payout.order().payee().key())
                .collect(Collectors.toSet());
        for (int i = 0; i < now.size(); i++) {
            boolean same = i < was.size() && Places.same(was.get(i), now.get(i));
            if (!same && ordered.contains("will-" + (i + 1))) {
                throw Problem.conflict("another-in-the-will");
            }
        }
    }

    private static Set<String> ended(List<ShareChange> changes) {
        return changes.stream()
                .filter(change -> change.ended() != null)
                .map(ShareChange::payee)
                .collect(Collectors.toSet());
    }

    /** Whoever was disputed and is named anew without a word of it stays disputed. */
    private void keepDisputes(
            Claim claim, ClaimFacts before, ClaimFacts corrected, List<Heir> heirs, Set<String> ended) {
        Family now = family(claim, corrected);
        for (Map.Entry<String, Heir> was : family(claim, before).allNamed().entrySet()) {
            Heir heir = was.getValue();
            if (heir.contested() == null || ended.contains(was.getKey())) {
                continue;
            }
            String key = now.member(was.getKey()) != null ? was.getKey() : keyOf(heir.person(), now);
            Heir named = key == null ? null : now.named(key);
            if (named == null) {
                heirs.add(Heir.of(heir.person(), null)
                        .contestedFor(heir.contested())
                        .at(heir.place()));
            } else if (named.contested() == null) {
                replace(heirs, now, key, named.contestedFor(heir.contested()));
            }
        }
    }

    private static String keyOf(Person person, Family family) {
        return family.allNamed().entrySet().stream()
                .filter(named -> named.getValue().person().sameAs(person))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static void change(List<Heir> heirs, Family family, ShareChange change) {
        if (change.birthDate() != null && family.member(change.payee()) != null) {
            throw Problem.unprocessable("no-such-share", change.payee()).error("shares", "age-on-record");
        }
        Heir named = family.named(change.payee());
        if (change.ended() != null && (named == null || named.contested() == null)) {
            boolean gone = named == null && family.member(change.payee()) == null;
            if (gone) {
                return;
            }
            throw Problem.unprocessable("no-such-share", change.payee()).error("shares", "not-disputed");
        }
        if (named != null) {
            replace(heirs, family, change.payee(), change.of(named));
            return;
        }
        var member = family.member(change.payee());
        if (member == null) {
            throw Problem.unprocessable("no-such-share", change.payee()).error("shares", "no-such-heir");
        }
        Person person = new Person(member.familyId(), null, member.relation(), List.of(), null, null);
        heirs.add(change.of(Heir.of(person, null)));
    }

    /** One naming of him stands for all: somebody named twice is named once from now on. */
    private static void replace(List<Heir> heirs, Family family, String key, Heir heir) {
        List<Heir> namings =
                heirs.stream().filter(one -> key.equals(family.keyOf(one))).toList();
        int first = heirs.indexOf(namings.get(0));
        heirs.removeAll(namings);
        heirs.add(first, heir);
    }

    private Family family(Claim claim, ClaimFacts facts) {
        return examiner.caseFile(claim.with(claim.document().facts(facts)))
                .orElseThrow(() -> Problem.conflict("worker-not-known-yet"))
                .heirs();
    }
}
