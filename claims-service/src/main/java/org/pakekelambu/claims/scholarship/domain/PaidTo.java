package org.pakekelambu.claims.scholarship.domain;

import org.pakekelambu.claims.adjudication.facts.Account;
import org.pakekelambu.claims.adjudication.facts.Person;

/**
 * Where the money of a school year goes, as the officer who asked named it. Kept encrypted.
 *
 * @param guardian who receives for a minor, or null for the child itself
 * @param account of the child or the guardian
 */
public record PaidTo(Person guardian, Account account) {

    /** True when this name is the guardian's as he was named. */
    public boolean isGuardian(String name) {
        return guardian != null
                && guardian.name() != null
                && guardian.name().strip().equalsIgnoreCase(name.strip());
    }

    /** True when it is this account, however its number is spaced. */
    public boolean isAccount(Account stated) {
        return account != null && account.key().equals(stated.key());
    }

    @Override
    public String toString() {
        return "PaidTo[masked]";
    }
}
