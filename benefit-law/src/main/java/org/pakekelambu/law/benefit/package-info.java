/**
 * What a loss is worth: from the facts of a loss and the cover on its date to lines, to the rupiah.
 *
 * <p>{@link org.pakekelambu.law.benefit.Assessor} is the way in. PP 44/2015 Ps 25, 33, 34, 39, 42 and annex III as changed by
 * PP 82/2019, Permenaker 1/2025, and the programme's own promise. Who among the heirs is paid is {@code heir}'s business.
 */
package org.pakekelambu.law.benefit;
