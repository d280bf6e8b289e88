package org.pakekelambu.claims.page;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pakekelambu.claims.claim.api.AssessmentRequest;
import org.pakekelambu.claims.claim.api.DecisionRequest;
import org.pakekelambu.claims.claim.api.HeirRequest;
import org.pakekelambu.claims.claim.api.ReasonRequest;
import org.pakekelambu.claims.claim.domain.Decision;
import org.pakekelambu.manners.json.StrictText;
import org.pakekelambu.manners.problem.Problem;

/** The fields of a form as somebody filled them in, turned into the requests of the API. */
record Typed(Map<String, String> fields) {
    private static final String ANSWER = "answer.";
    private static final String DOCUMENT = "document.";

    static Typed of(MultivaluedMap<String, String> form) {
        Map<String, String> fields = new HashMap<>();
        form.forEach((name, values) -> fields.put(name, values.isEmpty() ? "" : values.get(0)));
        return new Typed(fields);
    }

    /** The version the reader saw, as {@code If-Match}; null when the form does not say. */
    String version() {
        String version = fields.get("version");
        return version == null ? null : '"' + version + '"';
    }

    DecisionRequest decision() {
        return new DecisionRequest(outcome(), text("reason"), text("onBehalfOf"), null);
    }

    ReasonRequest reason() {
        return new ReasonRequest(text("reason"));
    }

    /** Questions left without a choice stay open. */
    AssessmentRequest assessment() {
        List<AssessmentRequest.Given> answers = new ArrayList<>();
        List<String> documents = new ArrayList<>();
        fields.forEach((name, value) -> {
            if (name.startsWith(ANSWER)) {
                String rule = name.substring(ANSWER.length());
                answers.add(new AssessmentRequest.Given(rule, found(value), text("reason." + rule)));
            } else if (name.startsWith(DOCUMENT)) {
                documents.add(name.substring(DOCUMENT.length()));
            }
        });
        return assessment(answers, documents, null);
    }

    /** With what was written as a note; what is null stays as it is. */
    AssessmentRequest assessment(
            List<AssessmentRequest.Given> answers, List<String> documents, List<HeirRequest> heirs) {
        return new AssessmentRequest(
                answers,
                documents,
                null,
                null,
                null,
                null,
                null,
                null,
                heirs,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                text("reason"));
    }

    private Decision.Kind outcome() {
        try {
            return fields.containsKey("outcome") ? Decision.Kind.valueOf(fields.get("outcome")) : null;
        } catch (IllegalArgumentException unknown) {
            throw Problem.invalid("outcome", "wrong-type");
        }
    }

    private static AssessmentRequest.Found found(String value) {
        try {
            return AssessmentRequest.Found.valueOf(value);
        } catch (IllegalArgumentException unknown) {
            throw Problem.invalid("answers", "wrong-type");
        }
    }

    /** As the API takes text: one line, in normal form; null when nothing was written. */
    String text(String field) {
        String text = StrictText.normal(fields.getOrDefault(field, "").replaceAll("[\\r\\n\\t]+", " "))
                .strip();
        if (!StrictText.isPlain(text)) {
            throw Problem.invalid(field, "wrong-type");
        }
        return text.isEmpty() ? null : text;
    }
}
