/**
 * Where the content of papers is kept, behind one port: in the database, or in a directory of a well-kept disk. What is kept is
 * already encrypted and never changed; who may read it is settled in {@code claim}.
 */
package org.pakekelambu.claims.paper;
