package org.pakekelambu.claims;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The tests from A to I. They mostly wait for one answer after the other: two JVMs side by side take half the time. */
@Suite
@SelectPackages("org.pakekelambu.claims")
@IncludeClassNamePatterns(".*\\.[A-I]\\w*Test")
class FirstLane {}
