package org.pakekelambu.manners.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;

/** Says where a JSON body could not be read, without repeating what stood there. */
public final class UnreadableJson {
    private UnreadableJson() {}

    public static Problem problem(JsonProcessingException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
        }
        Problem problem = Problem.badRequest("malformed-request");
        String field = failure instanceof JsonMappingException mapping ? path(mapping.getPath()) : "";
        if (failure instanceof UnrecognizedPropertyException) {
            return problem.error(field, "unknown-field");
        }
        if (failure instanceof StreamConstraintsException) {
            return problem.error(field, "too-big-json");
        }
        if (failure instanceof JsonMappingException && !field.isEmpty()) {
            return failure instanceof InvalidFormatException format
                    ? AllowedValues.error(problem, field, format.getTargetType())
                    : problem.error(field, messageKey(failure));
        }
        var where = failure.getLocation();
        return where == null
                ? problem.error(field, "not-json")
                : problem.error(field, "not-json-at", where.getLineNr(), where.getColumnNr());
    }

    private static String messageKey(JsonProcessingException failure) {
        return failure.getCause() instanceof JsonProcessingException ? "not-json" : "wrong-type";
    }

    private static String path(List<JsonMappingException.Reference> references) {
        var path = new StringBuilder();
        for (var reference : references) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(shortened(reference.getFieldName()));
            }
        }
        return path.toString();
    }

    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60);
    }
}
