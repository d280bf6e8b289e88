package org.pakekelambu.claims.page;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pakekelambu.manners.problem.Language;

/**
 * What the browser keeps for us: the access token, out of the reach of scripts and of other sites, until the browser closes;
 * and the language. The token is checked with every request, as if it came in the header.
 */
@Singleton
public class Session {
    static final String TOKEN = "work-session";
    static final String LANGUAGE = "work-language";
    static final String SET_OUT = "work-set-out";
    private static final String PATH = "/work";
    private static final String ACCOUNT_PATH = "/work/account";
    private static final int TEN_MINUTES = 600;
    private static final int A_YEAR = 365 * 24 * 3600;
    /** What fits into a cookie, in the only shape a token has. */
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");

    private static final int LONGEST = 3_800;

    private final boolean secure;

    Session(@ConfigProperty(name = "work.cookie.secure") boolean secure) {
        this.secure = secure;
    }

    static boolean looksLikeToken(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }

    NewCookie opened(String token) {
        return cookie(TOKEN, token).httpOnly(true).build();
    }

    NewCookie closed() {
        return cookie(TOKEN, "").httpOnly(true).maxAge(0).build();
    }

    NewCookie speaking(Language language) {
        return cookie(LANGUAGE, language.tag()).httpOnly(true).maxAge(A_YEAR).build();
    }

    /** Comes along when the issuer sends the browser back, which a strict cookie would not. */
    NewCookie setOut(String secret) {
        return waiting(secret).maxAge(TEN_MINUTES).build();
    }

    NewCookie arrived() {
        return waiting("").maxAge(0).build();
    }

    private NewCookie.Builder waiting(String secret) {
        return cookie(SET_OUT, secret).path(ACCOUNT_PATH).httpOnly(true).sameSite(NewCookie.SameSite.LAX);
    }

    private NewCookie.Builder cookie(String name, String value) {
        return new NewCookie.Builder(name)
                .value(value)
                .path(PATH)
                .secure(secure)
                .sameSite(NewCookie.SameSite.STRICT);
    }
}
