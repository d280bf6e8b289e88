/**
 * Who is protected, where, under which legal basis, and who pays: programmes, sponsors, regencies and their districts.
 *
 * <p>All of it is data, so that a second regency joins without new code. A programme's promise beyond the statute is law data
 * in benefit-law, keyed by programme code; so are the amounts of a contribution band.
 */
package org.pakekelambu.registry.programme;
