package org.pakekelambu.manners.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Turns a {@link Problem} into its JSON document, for JAX-RS and for the routes below it. */
@Singleton
public class ProblemWriter {
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Logger LOG = Logger.getLogger(ProblemWriter.class);

    private final ObjectMapper mapper;
    private static final String PAGE_TYPE = "text/html;charset=UTF-8";

    private final Texts texts;
    private final Instance<ProblemPage> pages;

    ProblemWriter(ObjectMapper mapper, Texts texts, @Any Instance<ProblemPage> pages) {
        this.mapper = mapper;
        this.texts = texts;
        this.pages = pages;
    }

    /**
     * The answer to a request that met this problem. A resource may also return it, instead of throwing, when what was
     * done so far must stay although the answer is a refusal.
     */
    public Response answer(Problem problem, String method, String path, String acceptLanguage) {
        log(problem, method, path);
        Language language = Language.of(acceptLanguage);
        Optional<String> page = page(problem, language, path);
        var answer = Response.status(problem.status())
                .type(page.isPresent() ? PAGE_TYPE : MEDIA_TYPE)
                .header("Content-Language", language.tag())
                .entity(page.<Object>map(html -> html).orElseGet(() -> json(problem, language, path)));
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
        Optional<String> page = page(problem, language, request.normalizedPath());
        response.setStatusCode(problem.status())
                .putHeader("Content-Type", page.isPresent() ? PAGE_TYPE : MEDIA_TYPE)
                .putHeader("Content-Language", language.tag())
                .end(page.orElseGet(() -> document(problem, language, request.normalizedPath())));
    }

    private Optional<String> page(Problem problem, Language language, String path) {
        return pages.stream()
                .filter(page -> page.covers(path))
                .findFirst()
                .map(page -> page.html(problem, spoken(problem, language), language, path));
    }

    /** What the problem says in a language. */
    public SpokenProblem spoken(Problem problem, Language language) {
        return new SpokenProblem(
                texts.find(language, problem.type() + ".title").orElse(problem.type()),
                texts.find(language, problem.type() + ".detail", problem.arguments())
                        .orElse(null),
                problem.errors().stream()
                        .map(error -> new SpokenProblem.FieldMessage(error.field(), message(error, language)))
                        .toList());
    }

    private String message(Problem.FieldError error, Language language) {
        return texts.find(language, "error." + error.message(), error.arguments())
                .orElse(error.message());
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
        SpokenProblem spoken = spoken(problem, language);
        document.put("title", spoken.title());
        document.put("status", problem.status());
        if (spoken.detail() != null) {
            document.put("detail", spoken.detail());
        }
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
            entry.put("message", message(error, language));
            errors.add(entry);
        }
        return errors;
    }
}
