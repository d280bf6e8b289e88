package org.pakekelambu.manners.problem;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;

/**
 * The sentences of our answers, from every {@code problems_id.properties} and {@code problems_en.properties} on the
 * class path: this module brings the general ones, a service adds its own in files of the same name.
 */
@Singleton
public class Texts {
    private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

    public Texts() {
        for (Language language : Language.values()) {
            texts.put(language, read("problems_" + language.tag() + ".properties"));
        }
    }

    /** The text under a key with its arguments filled in, or nothing. */
    public Optional<String> find(Language language, String key, Object... arguments) {
        return Optional.ofNullable(texts.get(language).getProperty(key)).map(text -> fill(text, arguments));
    }

    /** The names of all problem types, sorted. */
    public Iterable<String> types() {
        var names = new TreeSet<String>();
        for (String key : texts.get(Language.ID).stringPropertyNames()) {
            if (key.endsWith(".title")) {
                names.add(key.substring(0, key.length() - ".title".length()));
            }
        }
        return names;
    }

    private static String fill(String text, Object[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    private static Properties read(String name) {
        var all = new Properties();
        try {
            Enumeration<URL> files =
                    Thread.currentThread().getContextClassLoader().getResources(name);
            while (files.hasMoreElements()) {
                try (Reader reader = new InputStreamReader(files.nextElement().openStream(), StandardCharsets.UTF_8)) {
                    all.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
