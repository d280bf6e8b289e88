package org.pakekelambu.manners.http;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** Echoes {@code X-Request-Id}, or makes one up, and puts it on every log line of the request. */
public final class RequestId {
    public static final String HEADER = "X-Request-Id";
    private static final String LOG_KEY = "requestId";
    private static final Pattern PLAUSIBLE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    private RequestId() {}

    /** The id of the request this thread works for, or null. */
    public static String current() {
        Object id = MDC.get(LOG_KEY);
        return id == null ? null : id.toString();
    }

    static void remember(RoutingContext request) {
        String given = request.request().getHeader(HEADER);
        String id = given != null && PLAUSIBLE.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        request.response().putHeader(HEADER, id);
        MDC.put(LOG_KEY, id);
    }
}
