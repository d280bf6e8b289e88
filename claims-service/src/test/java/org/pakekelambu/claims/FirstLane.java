package org.pakekelambu.claims;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The tests from A to L, in one of two JVMs: each test waits for one answer after the other. */
@Suite
@SelectPackages("org.pakekelambu.claims")
@IncludeClassNamePatterns(".*\\.[A-L]\\w*Test")
class FirstLane {}
