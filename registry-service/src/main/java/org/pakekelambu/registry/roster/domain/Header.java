package org.pakekelambu.registry.roster.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where each column stands in a file. */
public final class Header {
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final List<String> unknown = new ArrayList<>();
    private final List<String> twice = new ArrayList<>();
    private final int width;

    private Header(RosterContent content, List<String> titles) {
        int last = 0;
        for (int i = 0; i < titles.size(); i++) {
            String title = titles.get(i) == null ? "" : Cells.unmarked(titles.get(i));
            Optional<Column> column = Column.titled(title).filter(content::has);
            if (column.isPresent() && places.putIfAbsent(column.get(), i) != null) {
                twice.add(column.get().title());
            } else if (column.isEmpty() && !title.isBlank()) {
                unknown.add(title.length() > 40 ? title.substring(0, 40) : title);
            }
            last = title.isBlank() ? last : i + 1;
        }
        width = last;
    }

    public static Header of(RosterContent content, List<String> titles) {
        return new Header(content, titles);
    }

    /** Columns the content needs and the file lacks. */
    public List<String> missing(Set<Column> required) {
        return required.stream()
                .filter(column -> !places.containsKey(column))
                .map(Column::title)
                .toList();
    }

    /** Titles nobody knows: a misspelt one would silently lose its column. */
    public List<String> unknown() {
        return List.copyOf(unknown);
    }

    public List<String> twice() {
        return List.copyOf(twice);
    }

    /** How many cells a whole row has. */
    int width() {
        return width;
    }

    /** The column furthest left. */
    Column first() {
        return places.entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /** Null when the file has no such column or the row ends before it. */
    String cell(RawRow row, Column column) {
        Integer place = places.get(column);
        return place == null || place >= row.cells().size() ? null : row.cells().get(place);
    }
}
