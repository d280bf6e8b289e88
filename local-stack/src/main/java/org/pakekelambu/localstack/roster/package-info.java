/**
 * The demonstration roster: invented people, the same for the same seed. 45,000 good rows of deciles 1 to 3 over the 15
 * districts of Musi Banyuasin, their families, and some four hundred rows spoiled in every way offices spoil them, with
 * the line, column and code of each, so that what the registry accepts and rejects can be checked to the row.
 *
 * <p>Nobody here exists: NIK end in serials no office reaches on one day, KPJ begin with a year to come, telephone
 * numbers are toll-free ones. Start with {@link org.pakekelambu.localstack.roster.DemonstrationRoster}.
 */
package org.pakekelambu.localstack.roster;
