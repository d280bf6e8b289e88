package org.pakekelambu.acceptance.stage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.pakekelambu.localstack.api.Answer;

/** A claim as the claims service showed it. */
public record Claim(String path, String etag, JsonNode view) {

    public static Claim of(Answer answer) {
        JsonNode view = answer.json();
        return new Claim("/api/v1/claims/" + view.path("id").asText(), answer.etag(), view);
    }

    public String id() {
        return view.path("id").asText();
    }

    public String status() {
        return view.path("status").asText();
    }

    /** Each line as {@code CODE amount STATE}, in the order shown. */
    public List<String> lines() {
        return Claim.lines(view.path("lines"));
    }

    public static List<String> lines(JsonNode lines) {
        List<String> all = new ArrayList<>();
        lines.forEach(line -> all.add(line.path("code").asText() + " "
                + line.path("amount").asLong() + " "
                + line.path("state").asText()));
        return all;
    }

    /** Sum of the lines in a state. */
    public long sum(String state) {
        long sum = 0;
        for (JsonNode line : view.path("lines")) {
            sum += line.path("state").asText().equals(state)
                    ? line.path("amount").asLong()
                    : 0;
        }
        return sum;
    }

    public JsonNode line(String code) {
        for (JsonNode line : view.path("lines")) {
            if (line.path("code").asText().equals(code)) {
                return line;
            }
        }
        throw new AssertionError("No line " + code + " in " + lines());
    }

    /** The finding of a rule. */
    public JsonNode finding(String rule) {
        for (JsonNode finding : view.path("findings")) {
            if (finding.path("rule").asText().equals(rule)) {
                return finding;
            }
        }
        throw new AssertionError("No finding of " + rule + " in " + view.path("findings"));
    }

    /** Its status and what its rules do not find in order, for the reader of a failure. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(view.path("kind").asText() + " " + id() + " filed "
                + view.path("filedAt").asText() + " " + status());
        for (JsonNode finding : view.path("findings")) {
            if (!finding.path("outcome").asText().equals("MET")) {
                text.append("; ").append(finding);
            }
        }
        return text.toString();
    }
}
