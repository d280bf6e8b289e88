package org.pakekelambu.manners.problem;

import java.util.List;
import java.util.Locale;

/** The two languages of our answers. Indonesian unless the caller prefers English. */
public enum Language {
    ID,
    EN;

    private static final List<Locale> SPOKEN = List.of(Locale.forLanguageTag("id"), Locale.ENGLISH);

    /** The best of our two for an {@code Accept-Language} header, which may be absent or nonsense. */
    public static Language of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 200) {
            return ID;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return Locale.ENGLISH.equals(best) ? EN : ID;
        } catch (IllegalArgumentException nonsense) {
            return ID;
        }
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
