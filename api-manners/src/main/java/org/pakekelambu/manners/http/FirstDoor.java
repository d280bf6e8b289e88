package org.pakekelambu.manners.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pakekelambu.manners.problem.FrameworkFailures;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.problem.ProblemWriter;

/**
 * The first thing every request meets: it gets its id, its trace and the headers all answers carry, and is turned away when
 * its body is announced as too large or comes too slowly. Failures before or beside JAX-RS become problem documents here.
 */
@Singleton
public class FirstDoor {
    private static final long DRAIN_MILLIS = 2_000;
    private static final long FAREWELL_MILLIS = 200;
    private static final int LONGEST_URI = 4096;

    private final ProblemWriter problems;
    private final long maxBody;
    private final Duration bodyDeadline;

    FirstDoor(
            ProblemWriter problems,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") String maxBody,
            @ConfigProperty(name = "BODY_DEADLINE", defaultValue = "5M") Duration bodyDeadline) {
        this.problems = problems;
        this.bodyDeadline = bodyDeadline;
        MemorySize size = new MemorySizeConverter().convert(maxBody);
        this.maxBody = size.asLongValue();
    }

    void open(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::enter).failureHandler(this::fail);
    }

    private void enter(RoutingContext request) {
        RequestId.remember(request);
        Trace.remember(request);
        var headers = request.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        if (request.normalizedPath().startsWith("/api/")) {
            headers.set("Cache-Control", "no-store");
        }
        if (request.request().uri().length() > LONGEST_URI) {
            turnAway(request, new Problem(414, "uri-too-long"));
        } else if (announcedLength(request.request()) > maxBody) {
            turnAway(request, new Problem(413, "too-large"));
        } else {
            watch(request);
            request.next();
        }
    }

    /** A body that drips in for longer than the deadline holds a connection, and soon a thread: both are taken back. */
    private void watch(RoutingContext request) {
        if (request.request().isEnded()) {
            return;
        }
        long timer = request.vertx().setTimer(bodyDeadline.toMillis(), late -> {
            problems.end(new Problem(408, "too-slow").header("Connection", "close"), request);
            request.vertx()
                    .setTimer(
                            FAREWELL_MILLIS,
                            gone -> request.request().connection().close());
        });
        request.request().end().onComplete(read -> request.vertx().cancelTimer(timer));
    }

    private static long announcedLength(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length != null && length.matches("[0-9]{1,18}") ? Long.parseLong(length) : 0;
    }

    /** Answers, reads on for a moment so that the client sees the answer before the connection ends, then hangs up. */
    private void turnAway(RoutingContext request, Problem problem) {
        request.response().putHeader("Connection", "close");
        problems.end(problem, request);
        request.request().resume();
        request.vertx()
                .setTimer(DRAIN_MILLIS, timer -> request.request().connection().close());
    }

    private void fail(RoutingContext request) {
        problems.end(FrameworkFailures.outsideResources(request.statusCode(), request.failure()), request);
    }
}
