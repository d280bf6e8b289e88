/** Decisions of the law engine per second, beside the same arithmetic written down without the law. */
package org.pakekelambu.benchmarks.law;
