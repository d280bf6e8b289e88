package org.pakekelambu.acceptance.production;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** docker-compose.yml, read as text and as what it means. */
final class Compose {

    private static final Pattern REQUIRED = Pattern.compile("\\$\\{([A-Z0-9_]+):\\?");
    private static final Pattern OPTIONAL = Pattern.compile("\\$\\{([A-Z0-9_]+):-");
    private static final Pattern ANY = Pattern.compile("\\$\\{([A-Z0-9_]+)");

    private final String text;
    private final Map<String, Map<String, Object>> services;

    private Compose(String text, Map<String, Map<String, Object>> services) {
        this.text = text;
        this.services = services;
    }

    @SuppressWarnings("unchecked")
    static Compose read() throws IOException {
        String text = Repository.text("docker-compose.yml");
        Map<String, Object> file = new Yaml().load(text);
        return new Compose(text, (Map<String, Map<String, Object>>) file.get("services"));
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> environment(String service) {
        return new TreeMap<>((Map<String, Object>) services.get(service).get("environment"));
    }

    Object of(String service, String key) {
        return services.get(service).get(key);
    }

    /** Variables without which it does not start. */
    Set<String> required() {
        return Repository.found(REQUIRED, text);
    }

    /** Variables that have a default. */
    Set<String> optional() {
        return Repository.found(OPTIONAL, text);
    }

    /** Variables written in any other way, which would be empty without a word when nobody sets them. */
    Set<String> careless() {
        Set<String> others = new TreeSet<>(Repository.found(ANY, text));
        others.removeAll(required());
        others.removeAll(optional());
        return others;
    }
}
