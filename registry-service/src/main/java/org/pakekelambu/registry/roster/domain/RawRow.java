package org.pakekelambu.registry.roster.domain;

import java.util.List;

/**
 * A row as it stood in the file.
 *
 * @param line the line in the file, the header being 1
 * @param whole false when the file ended in the middle of it
 */
public record RawRow(int line, List<String> cells, boolean whole) {

    public boolean isBlank() {
        return cells.stream().allMatch(cell -> cell == null || cell.isBlank());
    }
}
