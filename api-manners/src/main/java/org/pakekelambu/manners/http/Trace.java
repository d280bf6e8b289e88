package org.pakekelambu.manners.http;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * The W3C trace context of a request: that of the running span, else the caller's {@code traceparent}, else a new one that
 * nobody samples. It stands in the answer and in the diagnostic context, from where the events of the request take it.
 */
final class Trace {
    static final String HEADER = "traceparent";

    /** Version ff and ids of zeros are invalid. */
    private static final Pattern VALID =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private Trace() {}

    static void remember(RoutingContext request) {
        String trace = ofRunningSpan();
        if (trace == null) {
            String given = request.request().getHeader(HEADER);
            trace = given != null && VALID.matcher(given).matches() ? given : fresh();
        }
        request.response().putHeader(HEADER, trace);
        MDC.put(HEADER, trace);
    }

    /** With telemetry on the span of the request is there already, and its ids on every log line. */
    private static String ofRunningSpan() {
        Object trace = MDC.get("traceId");
        Object span = MDC.get("spanId");
        String running = "00-" + trace + '-' + span + "-01";
        return VALID.matcher(running).matches() ? running : null;
    }

    private static String fresh() {
        String trace = UUID.randomUUID().toString().replace("-", "");
        String span = UUID.randomUUID().toString().replace("-", "").substring(0, 16);
        return "00-" + trace + '-' + span + "-00";
    }
}
