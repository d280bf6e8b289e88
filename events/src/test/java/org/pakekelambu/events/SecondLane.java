package org.pakekelambu.events;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The tests from F to Z, beside those of {@link FirstLane}. */
@Suite
@SelectPackages("org.pakekelambu.events")
@IncludeClassNamePatterns(".*\\.[F-Z]\\w*Test")
class SecondLane {}
