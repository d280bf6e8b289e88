package org.pakekelambu.manners.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.pakekelambu.manners.problem.Language;
import org.pakekelambu.manners.problem.ProblemWriter;
import org.pakekelambu.manners.problem.Texts;

/** The refusals of an operation, each with an example; what an operation says of its own stays. */
final class ProblemResponses {
    private static final Map<Integer, List<String>> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put(400, List.of("Malformed", "invalid-request"));
        KINDS.put(401, List.of("NotSignedIn", "token-missing"));
        KINDS.put(403, List.of("Forbidden", "forbidden"));
        KINDS.put(404, List.of("NotFound", "not-found"));
        KINDS.put(406, List.of("NotAcceptable", "not-acceptable"));
        KINDS.put(409, List.of("Conflict", "conflict"));
        KINDS.put(412, List.of("Stale", "stale-version"));
        KINDS.put(413, List.of("TooLarge", "too-large"));
        KINDS.put(415, List.of("WrongMediaType", "unsupported-media-type"));
        KINDS.put(422, List.of("AgainstARule", "idempotency-key-reused"));
        KINDS.put(428, List.of("PreconditionRequired", "precondition-required"));
        KINDS.put(429, List.of("TooManyRequests", "too-many-requests"));
        KINDS.put(500, List.of("Unexpected", "unexpected"));
        KINDS.put(503, List.of("Unavailable", "unavailable"));
    }

    private final Texts texts = new Texts();

    static void add(Operation operation, int status) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        String code = Integer.toString(status);
        if (!operation.getResponses().hasAPIResponse(code)) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            code,
                            OASFactory.createAPIResponse()
                                    .ref("#/components/responses/"
                                            + KINDS.get(status).get(0)));
        }
    }

    void describe(Components components) {
        components.addSchema("Problem", problem());
        KINDS.forEach((status, names) -> {
            String type = names.get(1);
            var media = OASFactory.createMediaType()
                    .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                    .example(example(status, type));
            var response = OASFactory.createAPIResponse()
                    .description(text(type + ".title"))
                    .content(OASFactory.createContent().addMediaType(ProblemWriter.MEDIA_TYPE, media));
            header(status)
                    .forEach((name, description) -> response.addHeader(
                            name,
                            OASFactory.createHeader()
                                    .description(description)
                                    .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))));
            components.addResponse(names.get(0), response);
        });
    }

    private Map<String, Object> example(int status, String type) {
        var example = new LinkedHashMap<String, Object>();
        example.put("type", "/problems/" + type);
        example.put("title", text(type + ".title"));
        example.put("status", status);
        example.put("detail", text(type + ".detail"));
        example.put("instance", "/api/v1/...");
        if (status == 400) {
            example.put("errors", List.of(error("limit", text("error.limit"))));
        }
        return example;
    }

    /** In this order in every build: a map without one would make two builds of one source differ. */
    private static Map<String, Object> error(String field, String message) {
        var error = new LinkedHashMap<String, Object>();
        error.put("field", field);
        error.put("message", message);
        return error;
    }

    private String text(String key) {
        return texts.find(Language.EN, key, 500).orElseThrow();
    }

    private static Map<String, String> header(int status) {
        return switch (status) {
            case 401 -> Map.of("WWW-Authenticate", "How to sign in (RFC 6750).");
            case 429, 503 -> Map.of("Retry-After", "Seconds to wait.");
            default -> Map.of();
        };
    }

    private static Schema problem() {
        Schema error = object("One field or parameter at fault.")
                .addProperty("field", string("Path of the field, as in `family[0].birthDate`."))
                .addProperty("rejected", OASFactory.createSchema().description("The value, where it is not personal."))
                .addProperty("message", string("What is wrong with it."))
                .required(List.of("field", "message"));
        return object("What went wrong (RFC 9457).")
                .addProperty("type", string("Stable reference of the kind of problem; a page explains it."))
                .addProperty("title", string("The kind of problem in words."))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", string("What to do."))
                .addProperty("instance", string("The path that was asked for."))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(error))
                .required(List.of("type", "title", "status"));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
    }

    private static Schema string(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
