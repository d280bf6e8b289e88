package org.pakekelambu.law;

import java.time.LocalDate;

/**
 * One value of the law, with the dates between which it holds and where it stands written.
 *
 * @param key stable name, for instance {@code jkm.lump_sum}
 * @param value never null
 * @param unit what the value is counted in
 * @param appliesFrom first date of risk it applies to
 * @param inForceFrom first day it could be known; equal to {@code appliesFrom} unless the law says otherwise
 * @param repealedFrom first date it no longer applies to without another value taking its place, or null
 * @param citation where it stands
 */
public record Parameter<T>(
        String key,
        T value,
        Unit unit,
        LocalDate appliesFrom,
        LocalDate inForceFrom,
        LocalDate repealedFrom,
        Citation citation) {}
