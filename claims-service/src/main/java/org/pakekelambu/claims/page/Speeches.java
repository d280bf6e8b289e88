package org.pakekelambu.claims.page;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.pakekelambu.manners.problem.Language;

/** Both languages of the page, from {@code work/page_id.properties} and {@code work/page_en.properties}. */
@Singleton
public class Speeches {
    private final Map<Language, Speech> speeches = new EnumMap<>(Language.class);

    public Speeches() {
        for (Language language : Language.values()) {
            speeches.put(language, new Speech(language, read("work/page_" + language.tag() + ".properties")));
        }
    }

    public Speech in(Language language) {
        return speeches.get(language);
    }

    private static Properties read(String name) {
        Properties words = new Properties();
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (Reader reader = new InputStreamReader(loader.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
