package org.pakekelambu.events.wire;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * The W3C trace context of the work at hand: that of the current OpenTelemetry span, else what the diagnostic context carries
 * under {@code traceparent} (whoever takes a request in puts its header there, so that a trace goes on with telemetry off).
 */
public final class TraceContext {

    private static final Pattern VALID =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private TraceContext() {}

    /** A valid {@code traceparent}, or null. */
    public static String current() {
        SpanContext span = Span.current().getSpanContext();
        if (span.isValid()) {
            return "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                    + span.getTraceFlags().asHex();
        }
        return MDC.get(CloudEvent.TRACEPARENT) instanceof String carried ? validOrNull(carried) : null;
    }

    public static String validOrNull(String traceparent) {
        return traceparent != null && VALID.matcher(traceparent).matches() ? traceparent : null;
    }

    /** Runs a work under the trace of the event that caused it; null for none. */
    public static void under(String traceparent, Runnable work) {
        Object before = MDC.get(CloudEvent.TRACEPARENT);
        try {
            put(traceparent);
            work.run();
        } finally {
            put(before);
        }
    }

    private static void put(Object traceparent) {
        if (traceparent == null) {
            MDC.remove(CloudEvent.TRACEPARENT);
        } else {
            MDC.put(CloudEvent.TRACEPARENT, traceparent);
        }
    }
}
