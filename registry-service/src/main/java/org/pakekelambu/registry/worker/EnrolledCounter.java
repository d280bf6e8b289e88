package org.pakekelambu.registry.worker;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** The business counter of enrolments, one at a time or by roster. */
public final class EnrolledCounter {
    private EnrolledCounter() {}

    public static Counter of(MeterRegistry metrics) {
        return Counter.builder("registry.workers.enrolled")
                .description("Workers enrolled since the start of this process")
                .register(metrics);
    }
}
