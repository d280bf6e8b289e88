package org.pakekelambu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import org.pakekelambu.claims.adjudication.facts.Person;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.store.ClaimStore;
import org.pakekelambu.claims.officer.Absences;
import org.pakekelambu.claims.officer.OfficerRegister;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.problem.Problem;

/** As whom the caller may act on a claim: present, not his own family's, not his own work's judge. */
@ApplicationScoped
public class Eyes {
    private final Absences absences;
    private final Kinship kinship;
    private final OfficerRegister officers;
    private final ClaimStore store;
    private final Caller caller;

    Eyes(Absences absences, Kinship kinship, OfficerRegister officers, ClaimStore store, Caller caller) {
        this.officers = officers;
        this.store = store;
        this.absences = absences;
        this.kinship = kinship;
        this.caller = caller;
    }

    /** 403 for who is away, or is in the claim himself or with his family. */
    public void refuse(Claim claim) {
        people(null);
        kinship.refuse(claim, caller.subject());
    }

    /** 403 also where the caller, or his family on record, is somebody the claim itself does not name. */
    public void refuse(Claim claim, Person named) {
        refuse(claim);
        if (named != null) {
            kinship.refuse(claim, named, caller.subject());
        }
    }

    /** 403 for an officer or approver who brings or documents the claim of his own family; others may report for their own. */
    void refuseOwnFamily(Claim claim) {
        if (caller.has(Roles.OFFICER) || caller.has(Roles.APPROVER)) {
            kinship.refuseFamily(claim, caller.subject());
        }
    }

    /**
     * Everybody in whose name the caller decides, under all their accounts: himself, and the absent person for whom he stands in. None of them may have
     * reported, filed, assessed or documented the claim, under this account or another of the same person, be related to it, or have decided what an appeal is against.
     */
    public Set<String> deciding(Claim claim, String onBehalfOf) {
        Set<String> people = people(onBehalfOf);
        Set<String> same = officers.accountsOf(people);
        if (same.stream().anyMatch(claim::handledBy) || store.workedOn(claim.id(), same)) {
            throw Problem.forbidden("four-eyes");
        }
        if (claim.appealedAgainst(same)) {
            throw Problem.forbidden("another-judge");
        }
        people.forEach(person -> kinship.refuse(claim, person));
        return same;
    }

    /** True for the caller himself, under whichever of his accounts. */
    public boolean isCaller(String subject) {
        return mine().contains(subject);
    }

    /** True when the caller is one of these, under whichever of his accounts. */
    boolean isAmong(Collection<String> subjects) {
        return mine().stream().anyMatch(subjects::contains);
    }

    /** All accounts of the caller. */
    public Set<String> mine() {
        return officers.accountsOf(Set.of(caller.subject()));
    }

    private Set<String> people(String onBehalfOf) {
        String self = caller.subject();
        if (absences.away(self)) {
            throw Problem.forbidden("officer-absent");
        }
        if (onBehalfOf == null || onBehalfOf.equals(self)) {
            return Set.of(self);
        }
        if (!absences.standsIn(self, onBehalfOf)) {
            throw Problem.forbidden("not-standing-in");
        }
        return Set.of(self, onBehalfOf);
    }
}
