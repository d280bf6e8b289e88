package org.pakekelambu.manners.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The body of a {@code PATCH} with {@code application/merge-patch+json} (RFC 7396): what is named is set, null removes,
 * what is not named stays. Applying it reads the result with all rules of {@link StrictJson}.
 */
public record MergePatch(ObjectNode changes) {
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MergePatch {}

    /** The names the patch speaks of. */
    public List<String> names() {
        var names = new ArrayList<String>();
        changes.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** {@code current} with the changes. @throws JsonProcessingException (400) when the result is no proper {@code type} */
    public <T> T applyTo(T current, Class<T> type, ObjectMapper mapper) throws JsonProcessingException {
        return mapper.treeToValue(merge(mapper.valueToTree(current), changes), type);
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode merged =
                target != null && target.isObject() ? (ObjectNode) target : JsonNodeFactory.instance.objectNode();
        patch.properties().forEach(change -> {
            if (change.getValue().isNull()) {
                merged.remove(change.getKey());
            } else {
                merged.set(change.getKey(), merge(merged.get(change.getKey()), change.getValue()));
            }
        });
        return merged;
    }
}
