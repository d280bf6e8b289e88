package org.pakekelambu.manners.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/** Turns a {@link Problem} into its JSON document, for JAX-RS and for the routes below it. */
@Singleton
public class ProblemWriter {
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Logger LOG = Logger.getLogger(ProblemWriter.class);

    private final ObjectMapper mapper;
    private final Texts texts;

    ProblemWriter(ObjectMapper mapper, Texts texts) {
        this.mapper = mapper;
        this.texts = texts;
    }

    /**
     * The answer to a request that met this problem. A resource may also return it, instead of throwing, when what was
     * done so far must stay although the answer is a refusal.
     */
    public Response answer(Problem problem, String method, String path, String acceptLanguage) {
        log(problem, method, path);
        Language language = Language.of(acceptLanguage);
        var answer = Response.status(problem.status())
                .type(MEDIA_TYPE)
                .header("Content-Language", language.tag())
                .entity(json(problem, language, path));
        problem.headers().forEach(answer::header);
        return answer.build();
    }

    /** The same for a request that never reaches JAX-RS. */
    public void end(Problem problem, RoutingContext request) {
        Language language = Language.of(request.request().getHeader("Accept-Language"));
        var response = request.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        log(problem, request.request().method().name(), request.normalizedPath());
        problem.headers().forEach(response::putHeader);
        response.setStatusCode(problem.status())
                .putHeader("Content-Type", MEDIA_TYPE)
                .putHeader("Content-Language", language.tag())
                .end(document(problem, language, request.normalizedPath()));
    }

    /** The document alone, for a failure that is kept to be shown later. */
    public String document(Problem problem, Language language, String instance) {
        return new String(json(problem, language, instance), StandardCharsets.UTF_8);
    }

    private static void log(Problem problem, String method, String path) {
        if (problem.status() == 500) {
            LOG.errorf(problem.getCause(), "%s %s failed", method, path);
        } else if (problem.status() == 503) {
            LOG.warnf("%s %s: %s", method, path, problem.getCause());
        }
    }

    private byte[] json(Problem problem, Language language, String path) {
        var document = new LinkedHashMap<String, Object>();
        document.put("type", "/problems/" + problem.type());
        document.put("title", texts.find(language, problem.type() + ".title").orElse(problem.type()));
        document.put("status", problem.status());
        texts.find(language, problem.type() + ".detail", problem.arguments())
                .ifPresent(detail -> document.put("detail", detail));
        document.put("instance", path);
        if (!problem.errors().isEmpty()) {
            document.put("errors", errors(problem, language));
        }
        problem.members().forEach(document::putIfAbsent);
        try {
            return mapper.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Map<String, Object>> errors(Problem problem, Language language) {
        var errors = new ArrayList<Map<String, Object>>();
        for (Problem.FieldError error : problem.errors()) {
            var entry = new LinkedHashMap<String, Object>();
            entry.put("field", error.field());
            if (error.rejected() != null) {
                entry.put("rejected", error.rejected());
            }
            entry.put(
                    "message",
                    texts.find(language, "error." + error.message(), error.arguments())
                            .orElse(error.message()));
            errors.add(entry);
        }
        return errors;
    }
}
