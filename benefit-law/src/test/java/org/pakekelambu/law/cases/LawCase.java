package org.pakekelambu.law.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One case of the law as a lawyer wrote it, for one day: every value as its text. */
record LawCase(String name, Map<String, Object> facts, Map<String, Object> expect, String citation) {

    @Override
    public String toString() {
        return name;
    }

    /** All cases of a folder below {@code src/test/resources/cases}. */
    static List<LawCase> in(String folder) {
        List<LawCase> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/cases", folder))) {
            for (Path file : files.sorted().toList()) {
                Node root = new Yaml(new LoaderOptions()).compose(Files.newBufferedReader(file));
                for (Object item : (List<?>) plain(root)) {
                    cases.addAll(of(file, cast(item)).eachDay());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    private static LawCase of(Path file, Map<String, Object> item) {
        for (String field : List.of("name", "facts", "expect", "citation")) {
            if (item.get(field) == null || item.size() != 4) {
                throw new IllegalStateException(file + ": a case has name, facts, expect, citation: " + item);
            }
        }
        return new LawCase(
                (String) item.get("name"),
                cast(item.get("facts")),
                cast(item.get("expect")),
                item.get("citation").toString());
    }

    /** A fact {@code risk: [day, day]} or {@code on: [day, day]} is one case for each day. */
    private List<LawCase> eachDay() {
        for (String fact : List.of("risk", "on")) {
            if (facts.get(fact) instanceof List<?> days) {
                List<LawCase> cases = new ArrayList<>();
                for (Object day : days) {
                    Map<String, Object> one = new LinkedHashMap<>(facts);
                    one.put(fact, day);
                    cases.add(new LawCase(name + ", " + day, one, expect, citation));
                }
                return cases;
            }
        }
        return List.of(this);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> cast(Object map) {
        return (Map<String, Object>) map;
    }

    static List<Object> list(Object value) {
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list ? new ArrayList<>(list) : List.of(value);
    }

    String fact(String name) {
        Object value = facts.get(name);
        return value == null ? null : value.toString();
    }

    private static Object plain(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        if (node instanceof SequenceNode sequence) {
            List<Object> list = new ArrayList<>();
            sequence.getValue().forEach(n -> list.add(plain(n)));
            return list;
        }
        Map<String, Object> map = new LinkedHashMap<>();
        for (NodeTuple tuple : ((MappingNode) node).getValue()) {
            map.put(((ScalarNode) tuple.getKeyNode()).getValue(), plain(tuple.getValueNode()));
        }
        return map;
    }
}
