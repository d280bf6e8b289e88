/**
 * Why: turns a line into a tree for readers, from the amount over its formula and parameters down to the facts.
 *
 * <p>Built only when asked for, so that deciding stays fast. Sources of facts (event, document, officer) are the caller's to add.
 */
package org.pakekelambu.law.explain;
