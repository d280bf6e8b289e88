package org.pakekelambu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pakekelambu.claims.adjudication.Family;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.adjudication.facts.Heir;
import org.pakekelambu.claims.adjudication.facts.Person;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.manners.problem.Problem;

/**
 * Works into the facts what an officer says of single shares: a dispute and its end, a guardian, a power of attorney (PP 44/2015
 * Ps 37(5), 40(2)). A dispute ends only by a word that says so, never because the heirs were named anew.
 */
@ApplicationScoped
class ShareChanges {
    private final Examiner examiner;

    ShareChanges(Examiner examiner) {
        this.examiner = examiner;
    }

    /**
     * The facts with these words worked in; 409 while nobody is recognised, 422 for whoever is no heir of the claim.
     *
     * @param corrected the facts as the same correction changes them otherwise
     */
    ClaimFacts apply(Claim claim, ClaimFacts corrected, List<ShareChange> changes) {
        ClaimFacts before = claim.document().facts();
        boolean disputed = before.heirs().stream().anyMatch(heir -> heir.contested() != null);
        if (changes.isEmpty() && (!disputed || corrected.heirs().equals(before.heirs()))) {
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
                heirs.add(Heir.of(heir.person(), null).contestedFor(heir.contested()));
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
