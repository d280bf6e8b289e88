/**
 * The speed claims. Each is one command that starts what it measures, shows how far it is, and prints its figures beside a
 * raw limit taken in the same run on the same machine: a rate alone says more about the machine than about us.
 */
package org.pakekelambu.benchmarks;
