package org.pakekelambu.law.loading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.pakekelambu.law.Law;

/**
 * Values laid over a law to see what they would do. A draft is written like any law file and goes through the same checks, so
 * what passes here would also pass as a law file.
 */
public final class Draft {

    /** The file name under which faults of a draft are reported. */
    public static final String FILE = "draft";

    private static final Pattern KEY = Pattern.compile("[a-z0-9_.-]{1,100}");

    private final List<DraftValue> values;
    private final Map<Integer, Integer> itemByLine = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private int lines;

    private Draft(List<DraftValue> values) {
        this.values = List.copyOf(values);
        Map<String, List<Integer>> byParameter = new LinkedHashMap<>();
        for (int item = 0; item < values.size(); item++) {
            String key = values.get(item).parameter();
            if (!KEY.matcher(key).matches()) {
                throw new IllegalArgumentException("not the name of a parameter: item " + item);
            }
            byParameter.computeIfAbsent(key, k -> new ArrayList<>()).add(item);
        }
        byParameter.forEach(this::write);
    }

    /** Throws {@link IllegalArgumentException} for a parameter whose name no law file could hold. */
    public static Draft of(List<DraftValue> values) {
        return new Draft(values);
    }

    /** The law of a source with this draft on top; throws {@link BadLaw} with every fault. */
    public Law over(LawSource source) {
        return Law.load(source.with(new LawFile(FILE, text.toString())));
    }

    /** Which value of the draft a fault is about, counted from 0; empty when it is about the whole. */
    public OptionalInt item(LawFault fault) {
        Integer item =
                fault.place().file().equals(FILE) ? itemByLine.get(fault.place().line()) : null;
        return item == null ? OptionalInt.empty() : OptionalInt.of(item);
    }

    /** Last date from which a value of this draft begins to hold. */
    public LocalDate latest() {
        return values.stream()
                .map(DraftValue::appliesFrom)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** The parameters it changes, in the order given. */
    public List<String> parameters() {
        return values.stream().map(DraftValue::parameter).distinct().toList();
    }

    private void write(String parameter, List<Integer> items) {
        int first = items.get(0);
        line(first, parameter + ":");
        if (values.get(first).unit() != null) {
            line(first, "  unit: " + values.get(first).unit());
            line(first, "  name: {id: " + parameter + ", en: " + parameter + "}");
        }
        line(first, "  values:");
        for (int item : items) {
            DraftValue value = values.get(item);
            line(
                    item,
                    "    - {applies_from: " + value.appliesFrom() + ", value: " + value.value()
                            + ", citation: {act: Draft, article: '-', dated: " + value.appliesFrom()
                            + ", confidence: M}}");
        }
    }

    private void line(int item, String written) {
        itemByLine.put(++lines, item);
        text.append(written).append('\n');
    }
}
