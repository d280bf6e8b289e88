package org.pakekelambu.localstack.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Arrays;

/**
 * What a service answered.
 *
 * @param question method and path, for the sentence of a failure
 */
public record Answer(String question, int status, HttpHeaders headers, String body) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** @throws UnexpectedAnswer when the status is none of these; it quotes the problem document */
    public Answer expect(int... statuses) {
        if (Arrays.stream(statuses).noneMatch(expected -> expected == status)) {
            throw new UnexpectedAnswer(this, statuses);
        }
        return this;
    }

    public JsonNode json() {
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(question + " answered no JSON: " + body, e);
        }
    }

    /** The value of a header; empty when it is missing. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public String etag() {
        return header("ETag");
    }

    /** Path of what was created, without the host. */
    public String location() {
        return URI.create(header("Location")).getPath();
    }
}
