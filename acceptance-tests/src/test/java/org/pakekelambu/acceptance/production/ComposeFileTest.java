package org.pakekelambu.acceptance.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pakekelambu.events.contract.Topics;

class ComposeFileTest {

    private static final Pattern WITHOUT_DEFAULT = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]+)}");
    private static final Pattern IN_SETTINGS = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]+)");
    private static final Pattern INJECTED = Pattern.compile("@ConfigProperty\\(name = \"([A-Z][A-Z0-9_]+)\"");
    private static final Pattern SECRETS = Pattern.compile("SecretSource\\.read\\(\"([A-Z_]+)\"");

    /** Read by the framework itself, without a name of ours: quarkus.* and everything under kafka. */
    private static final Pattern OF_THE_FRAMEWORK = Pattern.compile("(QUARKUS|KAFKA)_[A-Z0-9_]+");

    private static Compose compose() throws IOException {
        return Compose.read();
    }

    @ParameterizedTest
    @ValueSource(strings = {"registry", "benefits", "claims"})
    void a_service_gets_only_what_it_reads_and_all_that_it_must_have(String service) throws IOException {
        String settings = Repository.text("api-manners/src/main/resources/META-INF/microprofile-config.properties")
                + Repository.text("events/src/main/resources/META-INF/microprofile-config.properties")
                + Repository.text(service + "-service/src/main/resources/application.properties");
        String code = Repository.sources("api-manners") + Repository.sources(service + "-service");
        Set<String> secrets = Repository.found(SECRETS, code);
        assertEquals(Set.of("DATA_KEYSET", "MATCHING_KEY"), secrets);

        Set<String> read = new TreeSet<>(Repository.found(IN_SETTINGS, settings));
        read.addAll(Repository.found(INJECTED, code));
        read.addAll(secrets);
        secrets.forEach(name -> read.add(name + "_FILE"));
        read.addAll(settingsOfEvents());
        Set<String> given = new TreeSet<>(compose().environment(service).keySet());
        given.removeIf(
                name -> !read.contains(name) && OF_THE_FRAMEWORK.matcher(name).matches());
        assertTrue(read.containsAll(given), () -> service + " reads " + read + ", not all of " + given);

        Set<String> needed = new TreeSet<>(Repository.found(WITHOUT_DEFAULT, settings));
        needed.addAll(secrets);
        assertTrue(given.containsAll(needed), () -> service + " needs " + needed + " and gets " + given);
        assertTrue(Stream.of("BUSINESS_DATE", "PARENT_PID", "MAX_TOKEN_LIFETIME_SECONDS")
                .noneMatch(given::contains));
    }

    /** The methods of EventsSettings and of the groups in it, as variables of the environment. */
    private static Set<String> settingsOfEvents() throws IOException {
        String code = Repository.text("events/src/main/java/org/pakekelambu/events/broker/EventsSettings.java");
        Set<String> names = new TreeSet<>();
        for (String method : Repository.found(Pattern.compile("(\\w+)\\(\\);"), code)) {
            names.add(method.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
        }
        return names.stream()
                .flatMap(group -> names.stream().map(name -> "EVENTS_" + group + "_" + name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"registry", "benefits", "claims"})
    void an_image_is_called_as_the_build_calls_it_and_its_port_is_the_published_one(String service) throws IOException {
        Properties settings = Repository.properties(service + "-service/src/main/resources/application.properties");
        String image = compose().of(service, "image").toString();
        String name = settings.getProperty("quarkus.container-image.name");
        assertTrue(image.contains("/" + name + ":"), () -> image + " is built as " + name);
        assertTrue(settings.getProperty("quarkus.jib.user").matches("[1-9][0-9]*"), "not root");
        Object port = compose().environment(service).get("HTTP_PORT");
        assertEquals("${HTTP_PORT:" + port + "}", settings.getProperty("quarkus.http.port"));
        assertEquals(List.of("127.0.0.1:" + port + ":" + port), compose().of(service, "ports"));
    }

    @Test
    void the_example_environment_names_every_variable_and_no_other() throws IOException {
        String example = Repository.text("deploy/env.example");
        assertEquals(compose().required(), Repository.found(Pattern.compile("(?m)^([A-Z0-9_]+)=$"), example));
        assertEquals(compose().optional(), Repository.found(Pattern.compile("(?m)^#([A-Z0-9_]+)=\\S+$"), example));
        assertEquals(Set.of(), compose().careless());
    }

    @Test
    void the_script_of_the_databases_reads_what_postgres_is_given() throws IOException {
        Set<String> read = Repository.found(
                Pattern.compile("\\$([A-Z_]+_PASSWORD)"), Repository.text("deploy/postgres/10-databases.sh"));
        read.add("POSTGRES_PASSWORD");
        assertEquals(read, compose().environment("postgres").keySet());
    }

    @Test
    void the_script_of_the_topics_makes_those_of_the_contract() throws Exception {
        Set<String> topics = new TreeSet<>();
        for (var field : Topics.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && !field.getName().startsWith("DEAD")) {
                topics.add((String) field.get(null));
            }
        }
        Set<String> made = Repository.found(
                Pattern.compile("\\b([a-z]+\\.[a-z]+\\.v[0-9]+)\\b"), Repository.text("deploy/kafka/create-topics.sh"));
        assertEquals(topics, made);
    }
}
