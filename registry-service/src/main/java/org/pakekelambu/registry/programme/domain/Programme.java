package org.pakekelambu.registry.programme.domain;

import java.time.LocalDate;

/**
 * Who is protected under which legal basis.
 *
 * @param code stable name, for instance {@code pake-kelambu}
 * @param region the regency, {@code 16.06}
 * @param funding APBD, APBN, COMPANY or SELF: reliefs depend on it
 * @param band contribution band of PP 44/2015 annex II, known to benefit-law
 * @param quota workers the programme means to protect. Reported beside the members, no rule of enrolment: the budget changes
 *     within a year while a programme here does not, and nobody should stay unprotected for a number we hold too late
 * @param startsOn when it begins, for information: members BPJS confirmed before keep their earlier date
 * @param sponsor code of who pays, or null
 */
public record Programme(
        String code,
        String name,
        String region,
        String legalBasis,
        String funding,
        String band,
        int quota,
        String sponsor,
        LocalDate startsOn) {}
