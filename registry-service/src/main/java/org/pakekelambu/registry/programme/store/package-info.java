/** Rows of programmes, sponsors, regencies and districts. */
package org.pakekelambu.registry.programme.store;
