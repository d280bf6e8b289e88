package org.pakekelambu.manners.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Map;

/** Gives the framework's own refusals (no such route, method, media type) our names. */
public final class FrameworkFailures {
    private static final Map<Integer, String> TYPES = Map.ofEntries(
            Map.entry(400, "malformed-request"),
            Map.entry(401, "token-missing"),
            Map.entry(403, "forbidden"),
            Map.entry(404, "not-found"),
            Map.entry(405, "method-not-allowed"),
            Map.entry(406, "not-acceptable"),
            Map.entry(408, "too-slow"),
            Map.entry(409, "conflict"),
            Map.entry(413, "too-large"),
            Map.entry(414, "uri-too-long"),
            Map.entry(415, "unsupported-media-type"),
            Map.entry(429, "too-many-requests"),
            Map.entry(431, "headers-too-large"),
            Map.entry(503, "unavailable"));

    private FrameworkFailures() {}

    static Problem problem(WebApplicationException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
            if (cause instanceof JsonProcessingException json) {
                return UnreadableJson.problem(json);
            }
        }
        Problem problem = ofStatus(failure.getResponse().getStatus(), failure);
        return problem;
    }

    /** The problem for a request that failed outside JAX-RS, with a status code or an exception or both. */
    public static Problem outsideResources(int status, Throwable failure) {
        if (failure instanceof AuthenticationFailedException) {
            return Challenge.tokenRefused(failure);
        }
        if (failure instanceof UnauthorizedException) {
            return Challenge.tokenMissing();
        }
        if (failure instanceof ForbiddenException) {
            return Problem.forbidden("forbidden");
        }
        return failure instanceof WebApplicationException known ? problem(known) : ofStatus(status, failure);
    }

    private static Problem ofStatus(int status, Throwable cause) {
        if (status < 400 || status >= 500 && status != 503) {
            return Unforeseen.problem(cause);
        }
        Problem problem = new Problem(status, TYPES.getOrDefault(status, "malformed-request"));
        return status == 503 || status == 429 ? problem.retryAfter(Unforeseen.RETRY_SECONDS) : problem;
    }
}
