package org.pakekelambu.law.cover;

import java.time.LocalDate;

/**
 * One membership as the registry holds it.
 *
 * @param kpjIssuedOn day BPJS issued the membership number, null before it did
 * @param exitedOn day the membership ended, or null
 * @param died true when it ended by the member's death, on {@code exitedOn}
 */
public record MembershipSpell(LocalDate kpjIssuedOn, LocalDate exitedOn, boolean died) {

    /** A membership that has not ended by death. */
    public MembershipSpell(LocalDate kpjIssuedOn, LocalDate exitedOn) {
        this(kpjIssuedOn, exitedOn, false);
    }
}
