package org.pakekelambu.claims;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The tests from M to Z, beside those of {@link FirstLane}. */
@Suite
@SelectPackages("org.pakekelambu.claims")
@IncludeClassNamePatterns(".*\\.[M-Z]\\w*Test")
class SecondLane {}
