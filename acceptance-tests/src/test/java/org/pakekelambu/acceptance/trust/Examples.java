package org.pakekelambu.acceptance.trust;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/** Finds what an OpenAPI document shows of a body: beside the media type, in its schema, or in the schema that is referred to. */
final class Examples {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Examples() {}

    /** A missing node when nothing is shown. */
    static JsonNode of(JsonNode media, JsonNode document) {
        JsonNode beside = first(media);
        return beside.isMissingNode() ? ofSchema(media.path("schema"), document) : beside;
    }

    private static JsonNode ofSchema(JsonNode schema, JsonNode document) {
        JsonNode whole = resolved(schema, document);
        JsonNode shown = first(whole);
        if (!shown.isMissingNode()) {
            return shown;
        }
        if (whole.path("type").asText().equals("array")) {
            JsonNode item = ofSchema(whole.path("items"), document);
            return item.isMissingNode() ? item : MAPPER.createArrayNode().add(item);
        }
        // A page shows one of its items.
        JsonNode items = whole.path("properties").path("items");
        if (!items.isMissingNode()) {
            JsonNode item = ofSchema(items, document);
            return item.isMissingNode() ? item : MAPPER.createObjectNode().set("items", item);
        }
        for (String choice : new String[] {"anyOf", "oneOf", "allOf"}) {
            for (JsonNode one : whole.path(choice)) {
                JsonNode example = ofSchema(one, document);
                if (!example.isMissingNode()) {
                    return example;
                }
            }
        }
        return MissingNode.getInstance();
    }

    private static JsonNode first(JsonNode node) {
        if (node.has("example")) {
            return parsed(node.path("example"));
        }
        JsonNode examples = node.path("examples");
        for (JsonNode one : examples) {
            return parsed(examples.isObject() ? one.path("value") : one);
        }
        return MissingNode.getInstance();
    }

    /** Annotations write some examples as text. */
    private static JsonNode parsed(JsonNode example) {
        try {
            return example.isTextual() && example.asText().strip().matches("(?s)[\\[{].*")
                    ? MAPPER.readTree(example.asText())
                    : example;
        } catch (JsonProcessingException e) {
            throw new AssertionError("an example that is no JSON: " + example.asText(), e);
        }
    }

    static JsonNode resolved(JsonNode node, JsonNode document) {
        JsonNode whole = node;
        while (whole.has("$ref")) {
            whole = document.at(whole.path("$ref").asText().substring(1));
        }
        return whole;
    }
}
