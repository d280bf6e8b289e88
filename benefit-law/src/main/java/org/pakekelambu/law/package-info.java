/**
 * The law of JKK and JKM for informal workers as dated, cited data with one typed face, {@link org.pakekelambu.law.Law}.
 *
 * <p>Numbers live in {@code src/main/resources/law/*.yaml}; shapes live in the packages beside this one: who is covered
 * ({@code cover}), what is owed ({@code benefit}), to whom ({@code heir}), by which day ({@code clock}) and why ({@code
 * explain}). No framework, no clock, no database: dates come in as arguments.
 */
package org.pakekelambu.law;
