package org.pakekelambu.events;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The tests from A to E but one, in one of two JVMs: they mostly wait, for leases and brokers. */
@Suite
@SelectPackages("org.pakekelambu.events")
@IncludeClassNamePatterns(".*\\.[A-E]\\w*Test")
@ExcludeClassNamePatterns(SecondLane.EVENS_THE_LANES)
class FirstLane {}
