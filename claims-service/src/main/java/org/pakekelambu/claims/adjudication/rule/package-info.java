/**
 * The rules of adjudication: each one statement that can be true, with its article, answered MET, NOT_MET or UNCLEAR.
 *
 * <p>A rule never computes an amount and never sees another rule's finding. To add one: write the class, list it in {@code
 * AllRules}, give its sentences, add its cases to the tests.
 */
package org.pakekelambu.claims.adjudication.rule;
