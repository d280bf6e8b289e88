/**
 * What a draft needs to become a claim: proof of cover, who inherits by the law, which children have a right to school money, which
 * papers are missing, and the filing made ready for a person to confirm. It files and decides nothing.
 */
package org.pakekelambu.claims.preparation;
