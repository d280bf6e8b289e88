/**
 * The main job: the whole system on one machine with one command. It starts the stack and the three services, tells the
 * story from the roster of 45,000 workers to two settled claims over the public APIs, prints what happened with the
 * articles of law, and stays up with consoles and tokens until Ctrl-C.
 *
 * <p>One class per step. Every step may run again: keys and dates are kept in the data folder, so that a story that was
 * interrupted goes on where it ended.
 */
package org.pakekelambu.localstack.demo;
