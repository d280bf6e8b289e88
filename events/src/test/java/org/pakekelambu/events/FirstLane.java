package org.pakekelambu.events;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The tests from A to E. They mostly wait, for leases and brokers: two JVMs side by side wait half as long. */
@Suite
@SelectPackages("org.pakekelambu.events")
@IncludeClassNamePatterns(".*\\.[A-E]\\w*Test")
class FirstLane {}
