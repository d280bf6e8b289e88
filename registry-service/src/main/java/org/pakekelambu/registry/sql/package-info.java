/**
 * Plain SQL on the connection of the running transaction, for what is written and read in pages. Single rows of programmes,
 * sponsors and jobs go through Hibernate instead.
 */
package org.pakekelambu.registry.sql;
