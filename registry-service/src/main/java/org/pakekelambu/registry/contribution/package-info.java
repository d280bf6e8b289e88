/**
 * Contribution months: what is owed, and booking what was paid under control totals.
 *
 * <p>The price of a month, its due day and the reliefs are law data (PP 44/2015 Ps 20 and 24). What the months are worth to
 * a family is for benefits to say.
 */
package org.pakekelambu.registry.contribution;
