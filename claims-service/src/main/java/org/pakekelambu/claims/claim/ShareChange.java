package org.pakekelambu.claims.claim;

import java.time.LocalDate;
import org.pakekelambu.claims.adjudication.facts.Heir;
import org.pakekelambu.claims.adjudication.facts.Person;

/**
 * What an officer says of how the share of one heir is paid; one of the five.
 *
 * @param payee key of the heir within the claim
 * @param contested why it is disputed
 * @param ended how the dispute ended
 * @param guardian who receives for a minor
 * @param attorney who receives by power of attorney
 * @param birthDate when an heir nobody has on record was born
 */
public record ShareChange(
        String payee, String contested, String ended, Person guardian, Person attorney, LocalDate birthDate) {

    /** Holding somebody's money, and letting it go, is another officer's word than the filer's. */
    boolean speaksForTheLaw() {
        return contested != null || ended != null;
    }

    /** The heir as he stands in the claim after this. */
    Heir of(Heir heir) {
        if (contested != null) {
            return heir.contestedFor(contested);
        }
        if (ended != null) {
            return heir.contestedFor(null);
        }
        if (birthDate != null) {
            return heir.born(birthDate);
        }
        return guardian != null ? heir.withGuardian(guardian) : heir.empowering(attorney);
    }
}
