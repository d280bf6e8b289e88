package org.pakekelambu.events.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** The fields of a JSON Schema as the same lines as {@link RecordShape}; of an event, those of its schema that it has. */
final class SchemaShape {

    private final JsonNode definitions;
    private final Set<String> lines = new TreeSet<>();

    private SchemaShape(JsonNode definitions) {
        this.definitions = definitions;
    }

    /** @param event null for all fields of the schema */
    static Set<String> of(JsonNode schema, JsonNode event) {
        SchemaShape shape = new SchemaShape(schema.path("$defs"));
        shape.add(schema, event, "");
        return shape.lines;
    }

    private void add(JsonNode object, JsonNode event, String path) {
        object.get("properties").properties().forEach(property -> {
            JsonNode value = event == null ? null : event.get(property.getKey());
            if (event != null && value == null) {
                return;
            }
            JsonNode field = property.getValue();
            boolean list = field.path("type").asText().equals("array");
            String reference = (list ? field.get("items") : field).path("$ref").asText();
            String kind = reference.isEmpty() ? kind(field) : reference.substring("#/$defs/".length());
            lines.add(path + "/" + property.getKey() + " " + (list ? "array of " : "") + kind);
            if (!reference.isEmpty()) {
                add(definitions.get(kind), list && value != null ? value.get(0) : value, "/$defs/" + kind);
            }
        });
    }

    private static String kind(JsonNode field) {
        String type = field.get("type").asText();
        if (field.has("format")) {
            return type + " " + field.get("format").asText();
        }
        // A pattern of its own stands for a type of its own; regions are plain text with a pattern.
        return field.path("pattern").asText().startsWith("^[0-9]{4}-") ? type + " pattern" : type;
    }
}
