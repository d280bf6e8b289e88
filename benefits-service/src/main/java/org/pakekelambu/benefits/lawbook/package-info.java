/**
 * The law book as anybody with a token may read it: every parameter on a date, with its unit, dates, citation, confidence and
 * history. Nothing is decided here; the values live in {@code benefit-law} and are changed there.
 */
package org.pakekelambu.benefits.lawbook;
