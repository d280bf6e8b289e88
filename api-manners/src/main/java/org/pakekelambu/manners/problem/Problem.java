package org.pakekelambu.manners.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A failure the caller is told about, answered as {@code application/problem+json} (RFC 9457).
 *
 * <p>{@code type} is a short stable name such as {@code stale-version}: it becomes the URI reference {@code
 * /problems/stale-version}, under which a page explains it. Title, detail and the messages of the errors are looked up
 * under that name in {@code problems_id.properties} and {@code problems_en.properties}; {@code {0}} in them is the first
 * argument. Never put personal data into an argument.
 */
public final class Problem extends RuntimeException {
    private final int status;
    private final String type;
    private final transient Object[] arguments;
    private final transient List<FieldError> errors = new ArrayList<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();
    private final transient Map<String, Object> members = new LinkedHashMap<>();

    public Problem(int status, String type, Object... arguments) {
        super(status + " " + type);
        this.status = status;
        this.type = type;
        this.arguments = arguments;
    }

    /** 400: malformed, or an unknown parameter, filter or field. */
    public static Problem badRequest(String type, Object... arguments) {
        return new Problem(400, type, arguments);
    }

    /** 400 for one field or parameter; {@code message} is a key of the resource files or plain text. */
    public static Problem invalid(String field, String message, Object... arguments) {
        return badRequest("invalid-request").error(field, message, arguments);
    }

    public static Problem forbidden(String type, Object... arguments) {
        return new Problem(403, type, arguments);
    }

    /** 404, the same for what does not exist and for what the caller may not know exists. */
    public static Problem notFound() {
        return new Problem(404, "not-found");
    }

    /** 409: in conflict with what exists. */
    public static Problem conflict(String type, Object... arguments) {
        return new Problem(409, type, arguments);
    }

    /** 422: understood, but against a rule. */
    public static Problem unprocessable(String type, Object... arguments) {
        return new Problem(422, type, arguments);
    }

    /** 503: a dependency is down; try again after so many seconds. */
    public static Problem unavailable(int retryAfterSeconds) {
        return new Problem(503, "unavailable").retryAfter(retryAfterSeconds);
    }

    /** Names a field at fault without repeating its value: right for everything that may be personal. */
    public Problem error(String field, String message, Object... messageArguments) {
        errors.add(new FieldError(field, null, message, messageArguments));
        return this;
    }

    /** Names a field at fault and repeats the rejected value; only for values that are not personal. */
    public Problem rejected(String field, Object value, String message, Object... messageArguments) {
        errors.add(new FieldError(field, value, message, messageArguments));
        return this;
    }

    public Problem header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public Problem retryAfter(long seconds) {
        return header("Retry-After", Long.toString(Math.max(1, seconds)));
    }

    /** An extension member of the problem document, such as a link to what it conflicts with. */
    public Problem with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    /** A problem is an answer, not an accident: no stack trace is taken. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    public int status() {
        return status;
    }

    public String type() {
        return type;
    }

    Object[] arguments() {
        return arguments;
    }

    public List<FieldError> errors() {
        return errors;
    }

    public Map<String, String> headers() {
        return headers;
    }

    Map<String, Object> members() {
        return members;
    }

    /** One field at fault. {@code message} is a key of the resource files, or text that is already in the caller's language. */
    public record FieldError(String field, Object rejected, String message, Object... arguments) {}
}
