package org.pakekelambu.manners.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** Turns broken Bean Validation constraints of a request into field errors; values are left out, they may be personal. */
final class Violations {
    private Violations() {}

    static Problem problem(ConstraintViolationException failure) {
        Problem problem = Problem.badRequest("invalid-request");
        for (ConstraintViolation<?> violation : failure.getConstraintViolations()) {
            String field = field(violation.getPropertyPath());
            if (field == null) {
                return Unforeseen.problem(failure);
            }
            problem.error(field, violation.getMessage());
        }
        problem.errors().sort((a, b) -> a.field().compareTo(b.field()));
        return problem;
    }

    /** The path as the client wrote it: without method and body parameter; null for a fault of our own answer. */
    private static String field(Path path) {
        var field = new StringBuilder();
        String parameter = "";
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return null;
            }
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() != ElementKind.METHOD) {
                append(field, node);
            }
        }
        return field.isEmpty() ? parameter : field.toString();
    }

    private static void append(StringBuilder field, Path.Node node) {
        if (node.isInIterable() && node.getIndex() != null) {
            field.append('[').append(node.getIndex()).append(']');
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            field.append(field.isEmpty() ? "" : ".").append(node.getName());
        }
    }
}
