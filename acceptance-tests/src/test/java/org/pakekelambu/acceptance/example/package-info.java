/**
 * The cases worked by hand, sent through the whole system: enrolled, paid for month by month, claimed, and compared to
 * the rupiah. Cases are data in the test resources; a lawyer can read and add them.
 */
package org.pakekelambu.acceptance.example;
