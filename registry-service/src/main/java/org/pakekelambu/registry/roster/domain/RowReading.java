package org.pakekelambu.registry.roster.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.pakekelambu.registry.worker.domain.Digits;

/** Reads the cells of one row and gathers what is wrong; one fault a column is enough. */
final class RowReading {
    private final Header header;
    private final RawRow row;
    private final List<Rejection> rejections = new ArrayList<>(0);
    private final Set<Column> faulty = EnumSet.noneOf(Column.class);

    RowReading(Header header, RawRow row) {
        this.header = header;
        this.row = row;
        if (!row.whole() || row.cells().size() < header.width()) {
            reject(header.first(), RowFault.ROW_CUT);
        } else if (hasMore()) {
            reject(header.first(), RowFault.TOO_MANY_CELLS);
        }
    }

    /** A separator inside a value that is not quoted pushes every later cell one column on. */
    private boolean hasMore() {
        List<String> cells = row.cells();
        for (int i = header.width(); i < cells.size(); i++) {
            if (cells.get(i) != null && !cells.get(i).isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** The cells do not stand in their columns: nothing of the row can be believed. */
    boolean isOutOfShape() {
        return !rejections.isEmpty();
    }

    String raw(Column column) {
        return header.cell(row, column);
    }

    /** The cleaned cell; null when it is empty or at fault already. */
    String text(Column column) {
        String cell = Cells.cleaned(raw(column), column.kind());
        if (cell == null || faulty.contains(column)) {
            return null;
        }
        if (Cells.isFormula(cell)) {
            reject(column, RowFault.FORMULA);
            return null;
        }
        return cell;
    }

    /** A number that is a name. Digits a spreadsheet has shortened cannot be brought back. */
    String number(Column column) {
        String cell = text(column);
        if (cell != null && Cells.isScientific(cell)) {
            reject(column, RowFault.NUMBER_AS_SCIENTIFIC);
            return null;
        }
        return cell;
    }

    <T> T word(Column column, Function<String, T> meaning, RowFault otherwise) {
        String cell = text(column);
        T value = cell == null ? null : meaning.apply(cell);
        if (cell != null && value == null) {
            reject(column, otherwise);
        }
        return value;
    }

    LocalDate date(Column column) {
        return word(column, Words::date, RowFault.DATE_FORMAT);
    }

    /** A quantity: {@code 1500000}, {@code 1.500.000}, {@code Rp1.500.000}. */
    Long amount(Column column) {
        return word(column, RowReading::amount, RowFault.NUMBER_FORMAT);
    }

    private static Long amount(String text) {
        String digits = (text.regionMatches(true, 0, "Rp", 0, 2) ? text.substring(2) : text).replace(".", "");
        return Digits.between(digits, 1, 12) ? Long.valueOf(digits) : null;
    }

    void reject(Column column, RowFault fault) {
        reject(column, fault.name());
    }

    void reject(Column column, String code) {
        if (faulty.add(column)) {
            rejections.add(new Rejection(row.line(), column.title(), raw(column), code, null));
        }
    }

    int line() {
        return row.line();
    }

    List<Rejection> rejections() {
        return rejections;
    }
}
