package org.pakekelambu.localstack.roster;

import java.util.Arrays;
import java.util.List;

/** The cells of one line, by their column. */
final class Row<C extends Enum<C>> {

    private final String[] cells;
    private int width;

    Row(Class<C> columns) {
        width = columns.getEnumConstants().length;
        cells = new String[width];
        Arrays.fill(cells, "");
    }

    String get(C column) {
        return cells[column.ordinal()];
    }

    Row<C> set(C column, String cell) {
        cells[column.ordinal()] = cell;
        return this;
    }

    void takeAll(Row<C> other) {
        System.arraycopy(other.cells, 0, cells, 0, cells.length);
    }

    /** The line ends after so many cells, as when a file was cut off and pasted together. */
    void cutAfter(int count) {
        width = count;
    }

    List<String> cells() {
        return Arrays.asList(cells).subList(0, width);
    }
}
