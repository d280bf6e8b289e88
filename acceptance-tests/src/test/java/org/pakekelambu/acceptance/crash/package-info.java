/** Processes that die without a last word, at the worst moment and at any moment. */
package org.pakekelambu.acceptance.crash;
