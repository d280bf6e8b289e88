/** From the answer "enrolled" to the entitlement that can be read, beside two bare hops through the same broker. */
package org.pakekelambu.benchmarks.latency;
