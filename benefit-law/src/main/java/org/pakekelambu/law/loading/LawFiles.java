package org.pakekelambu.law.loading;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads law files into raw parameters, collecting faults of form: syntax, missing fields, dates out of order. */
public final class LawFiles {

    private static final List<String> PARAMETER = List.of("unit", "name", "values");
    private static final List<String> ENTRY =
            List.of("applies_from", "in_force_from", "repealed", "value", "citation", "note");
    private static final List<String> CITATION = List.of("act", "article", "dated", "confidence");

    private final List<LawFault> faults;
    private final Map<String, RawParameter> byKey = new LinkedHashMap<>();

    private LawFiles(List<LawFault> faults) {
        this.faults = faults;
    }

    /** All parameters of a source by key; faults are added to the list given. */
    public static Map<String, RawParameter> read(LawSource source, List<LawFault> faults) {
        LawFiles files = new LawFiles(faults);
        for (LawFile file : source.files()) {
            files.read(file, false);
        }
        for (LawFile draft : source.drafts()) {
            files.read(draft, true);
        }
        return files.byKey;
    }

    private void read(LawFile file, boolean draft) {
        Nodes nodes = new Nodes(file.name(), faults);
        Node root;
        try {
            root = new Yaml(new LoaderOptions()).compose(new StringReader(file.text()));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            faults.add(new LawFault(new Place(file.name(), line), "", "not readable as YAML: " + e.getProblem()));
            return;
        }
        if (root == null) {
            faults.add(new LawFault(new Place(file.name(), 1), "", "the file is empty"));
            return;
        }
        nodes.fields(root, "", List.of()).forEach((key, node) -> {
            RawParameter before = byKey.get(key);
            RawParameter read = parameter(nodes, key, node, draft && before != null ? before : null);
            if (before != null && draft) {
                byKey.put(key, Drafts.over(before, read));
            } else if (before != null) {
                nodes.fault(node, key, "already stands at " + before.place());
            } else {
                byKey.put(key, read);
            }
        });
    }

    /** A draft of a parameter that exists need not repeat its unit and name. */
    private RawParameter parameter(Nodes nodes, String key, Node node, RawParameter below) {
        Map<String, Node> fields = nodes.fields(node, key, PARAMETER);
        List<RawEntry> entries = entries(nodes, key, node, fields);
        if (below != null) {
            return new RawParameter(key, below.unit(), below.nameId(), below.nameEn(), entries, nodes.place(node));
        }
        String unit = nodes.required(node, fields, "unit", key);
        Node nameNode = fields.get("name");
        Map<String, Node> name = nameNode == null ? Map.of() : nodes.fields(nameNode, key, List.of("id", "en"));
        String nameId = nodes.required(node, name, "id", key + " name");
        String nameEn = nodes.required(node, name, "en", key + " name");
        return new RawParameter(key, unit, nameId, nameEn, entries, nodes.place(node));
    }

    private static List<RawEntry> entries(Nodes nodes, String key, Node node, Map<String, Node> fields) {
        List<RawEntry> entries = new ArrayList<>();
        if (fields.get("values") instanceof SequenceNode list
                && !list.getValue().isEmpty()) {
            LocalDate previous = null;
            for (Node item : list.getValue()) {
                RawEntry entry = entry(nodes, key, item);
                entries.add(entry);
                if (previous != null && entry.appliesFrom() != null && !previous.isBefore(entry.appliesFrom())) {
                    nodes.fault(
                            item,
                            key,
                            entry.appliesFrom()
                                    + (previous.equals(entry.appliesFrom())
                                            ? " stands here twice"
                                            : " stands after " + previous + ": sort by applies_from"));
                }
                previous = entry.appliesFrom() == null ? previous : entry.appliesFrom();
            }
        } else {
            nodes.fault(node, key, "has no value");
        }
        return entries;
    }

    private static RawEntry entry(Nodes nodes, String key, Node item) {
        Map<String, Node> fields = nodes.fields(item, key, ENTRY);
        LocalDate from = nodes.date(item, fields, "applies_from", key, true);
        LocalDate known = nodes.date(item, fields, "in_force_from", key, false);
        LocalDate repealed = nodes.date(item, fields, "repealed", key, false);
        if (from != null && repealed != null && !from.isBefore(repealed)) {
            nodes.fault(item, key, "repealed on " + repealed + ", not after applies_from " + from);
        }
        Node value = fields.get("value");
        if (value == null) {
            nodes.fault(item, key, "missing value");
        }
        Map<String, String> citation = new LinkedHashMap<>();
        if (fields.get("citation") == null) {
            nodes.fault(item, key, "missing citation");
        } else {
            Node node = fields.get("citation");
            Map<String, Node> parts = nodes.fields(node, key, CITATION);
            CITATION.forEach(part -> citation.put(part, nodes.required(node, parts, part, key + " citation")));
            citation.values().removeIf(text -> text == null);
        }
        return new RawEntry(
                from, known, repealed, value == null ? null : nodes.plain(value), citation, nodes.place(item));
    }
}
