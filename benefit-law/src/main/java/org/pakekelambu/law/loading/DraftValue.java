package org.pakekelambu.law.loading;

import java.time.LocalDate;

/**
 * One value somebody would like to try: what a parameter would be from a date on.
 *
 * @param parameter key of the law book, for instance {@code jkm.lump_sum}
 * @param appliesFrom first date of risk it would hold for; the date of an existing value replaces that value
 * @param value in the notation of the law files, which JSON is a part of: {@code 25000000}, {@code [..]}, {@code {..}}
 * @param unit only for a parameter that does not exist yet, for instance the promise of another programme; else null
 */
public record DraftValue(String parameter, LocalDate appliesFrom, String value, String unit) {}
