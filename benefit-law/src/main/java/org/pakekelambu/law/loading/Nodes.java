package org.pakekelambu.law.loading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Walks the YAML nodes of one file, noting faults with their line instead of throwing. */
final class Nodes {

    private final String file;
    private final List<LawFault> faults;

    Nodes(String file, List<LawFault> faults) {
        this.file = file;
        this.faults = faults;
    }

    Place place(Node node) {
        return new Place(file, node.getStartMark().getLine() + 1);
    }

    void fault(Node node, String key, String text) {
        faults.add(new LawFault(place(node), key, text));
    }

    /** The fields of a mapping; a double or unknown field is a fault. An empty {@code known} allows all. */
    Map<String, Node> fields(Node node, String key, List<String> known) {
        Map<String, Node> fields = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            fault(node, key, "expected a mapping");
            return fields;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (!known.isEmpty() && !known.contains(name)) {
                fault(tuple.getKeyNode(), key, "unknown field '" + name + "'; known are " + known);
            } else if (fields.put(name, tuple.getValueNode()) != null) {
                fault(tuple.getKeyNode(), key, "'" + name + "' stands here twice");
            }
        }
        return fields;
    }

    /** The text of a field, or null with a fault when it is missing or empty. */
    String required(Node parent, Map<String, Node> fields, String name, String key) {
        if (fields.get(name) instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        fault(parent, key, "missing " + name);
        return null;
    }

    LocalDate date(Node parent, Map<String, Node> fields, String name, String key, boolean needed) {
        if (!needed && !fields.containsKey(name)) {
            return null;
        }
        String text = required(parent, fields, name, key);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            fault(fields.get(name), key, name + " '" + text + "' is not a date like 2019-12-02");
            return null;
        }
    }

    /** Scalars as the text written, so that no number ever passes through a double. */
    Object plain(Node node) {
        if (node instanceof SequenceNode sequence) {
            List<Object> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(plain(item)));
            return items;
        }
        if (node instanceof MappingNode) {
            Map<String, Object> map = new LinkedHashMap<>();
            fields(node, "", List.of()).forEach((name, value) -> map.put(name, plain(value)));
            return map;
        }
        return ((ScalarNode) node).getValue();
    }
}
