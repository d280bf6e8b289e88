package org.pakekelambu.events;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The tests from F to Z, beside those of {@link FirstLane}. */
@Suite
@SelectPackages("org.pakekelambu.events")
@IncludeClassNamePatterns({".*\\.[F-Z]\\w*Test", SecondLane.EVENS_THE_LANES})
class SecondLane {
    /** Taken over from the first lane, so that both end about together. */
    static final String EVENS_THE_LANES = ".*\\.DeadLetterReaderTest";
}
