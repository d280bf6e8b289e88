/** The monthly file: thousands of good rows in, every bad row back with its reason. */
package org.pakekelambu.acceptance.roster;
