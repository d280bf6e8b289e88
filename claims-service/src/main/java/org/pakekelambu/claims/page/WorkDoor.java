package org.pakekelambu.claims.page;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.regex.Pattern;
import org.pakekelambu.manners.problem.Language;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.problem.ProblemWriter;

/**
 * What every request to the page meets first. Changes from other sites are turned away; what the browser keeps in cookies is
 * put where everything else looks for it: the token into {@code Authorization}, the language into {@code Accept-Language},
 * the key of a form into {@code Idempotency-Key}. Nothing outside {@code /work} ever sees a cookie.
 */
@Singleton
class WorkDoor {
    /** After the first door, before tokens are looked at. */
    private static final int EARLY = Integer.MIN_VALUE + 1;

    /** No script, no frame, nothing from elsewhere. */
    private static final String CONTENT =
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> WITHOUT_TOKEN = Set.of(
            "/work/sign-in",
            "/work/sign-out",
            "/work/language",
            "/work/style.css",
            "/work/account",
            AccountResource.BACK);

    private final ProblemWriter problems;

    WorkDoor(ProblemWriter problems) {
        this.problems = problems;
    }

    void open(@Observes Router router) {
        router.route("/work/*").order(EARLY).handler(this::enter);
    }

    private void enter(RoutingContext context) {
        HttpServerRequest request = context.request();
        context.response()
                .putHeader("Cache-Control", "no-store")
                .putHeader("Content-Security-Policy", CONTENT)
                .putHeader("Referrer-Policy", "same-origin")
                .putHeader("X-Frame-Options", "DENY");
        speak(request);
        if (!READING.contains(request.method().name()) && !isFromHere(request)) {
            problems.end(Problem.forbidden("other-site"), context);
            return;
        }
        Cookie token = request.getCookie(Session.TOKEN);
        if (token != null
                && Session.looksLikeToken(token.getValue())
                && !WITHOUT_TOKEN.contains(context.normalizedPath())) {
            request.headers().set("Authorization", "Bearer " + token.getValue());
        }
        String form = request.getParam(CaseWorkResource.FORM);
        if (form != null && KEY.matcher(form).matches()) {
            request.headers().set("Idempotency-Key", form);
        }
        context.next();
    }

    private static void speak(HttpServerRequest request) {
        Cookie language = request.getCookie(Session.LANGUAGE);
        if (language != null) {
            request.headers()
                    .set("Accept-Language", Language.of(language.getValue()).tag());
        }
    }

    /** A browser says where a form comes from; what says nothing is no browser of ours. */
    private static boolean isFromHere(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        return origin != null && origin.endsWith("://" + request.getHeader("Host"));
    }
}
