package org.pakekelambu.manners.problem;

import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/**
 * What nobody caught: 503 when something we depend on is down or busy (the caller should come again), 409 when a
 * uniqueness the database guards was broken, else 500. The cause goes to the log and never to the caller.
 */
public final class Unforeseen {
    static final int RETRY_SECONDS = 5;

    /** SQLSTATE classes: connection, insufficient resources, operator intervention, system error. */
    private static final Set<String> OUTAGE_CLASSES = Set.of("08", "53", "57", "58");

    /** Serialization failure, deadlock, lock not available. */
    private static final Set<String> TRY_AGAIN = Set.of("40001", "40P01", "55P03");

    private static final Set<String> OUTAGE_PACKAGES =
            Set.of("org.apache.kafka.", "org.eclipse.microprofile.faulttolerance.", "io.quarkus.oidc.OIDCException");

    private Unforeseen() {}

    /** What to answer (or to keep of a job that failed). */
    public static Problem problem(Throwable failure) {
        Set<Throwable> all = all(failure);
        for (Throwable one : all) {
            if (one instanceof Problem problem) {
                return problem;
            }
        }
        if (all.stream().anyMatch(Unforeseen::isCutForm)) {
            return Problem.badRequest("malformed-request").error("", "cut-form");
        }
        if (all.stream().anyMatch(HttpClosedException.class::isInstance)) {
            // Nobody is there to read it: the client left, or FirstDoor hung up on it.
            return new Problem(408, "too-slow");
        }
        Problem problem = all.stream().anyMatch(Unforeseen::isOutageItself)
                ? Problem.unavailable(RETRY_SECONDS)
                : all.stream().anyMatch(one -> one instanceof SQLException sql && "23505".equals(sql.getSQLState()))
                        ? Problem.conflict("conflict")
                        : new Problem(500, "unexpected");
        if (failure != null) {
            problem.initCause(failure);
        }
        return problem;
    }

    /** A form that ends before its last boundary: the reader of forms has no exception of its own for it. */
    private static boolean isCutForm(Throwable failure) {
        return failure instanceof IOException
                && String.valueOf(failure.getMessage()).contains("multipart");
    }

    /** Whether a dependency (database, broker, token issuer) could not be reached or had no room. */
    public static boolean isOutage(Throwable failure) {
        return all(failure).stream().anyMatch(Unforeseen::isOutageItself);
    }

    /** The failure, its causes and, since a failed commit hides the reason there, the suppressed ones. */
    private static Set<Throwable> all(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var open = new ArrayDeque<Throwable>();
        if (failure != null) {
            open.add(failure);
        }
        while (!open.isEmpty()) {
            Throwable next = open.poll();
            if (seen.add(next)) {
                open.addAll(Arrays.asList(next.getSuppressed()));
                if (next.getCause() != null) {
                    open.add(next.getCause());
                }
            }
        }
        return seen;
    }

    private static boolean isOutageItself(Throwable one) {
        return one instanceof ConnectException
                || one instanceof SocketTimeoutException
                || one instanceof TimeoutException
                || one instanceof SQLException sql && isOutageOfDatabase(sql)
                || OUTAGE_PACKAGES.stream().anyMatch(one.getClass().getName()::startsWith);
    }

    private static boolean isOutageOfDatabase(SQLException failure) {
        String state = failure.getSQLState();
        // The pool's own "no connection in time" has no SQLSTATE.
        return state == null
                ? failure.getCause() instanceof IOException
                        || String.valueOf(failure.getMessage()).contains("timeout")
                : TRY_AGAIN.contains(state) || OUTAGE_CLASSES.contains(state.substring(0, 2));
    }
}
