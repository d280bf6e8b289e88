package org.pakekelambu.manners.csv;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A line of a CSV file (RFC 4180) that a spreadsheet opens without running anything in it. */
public final class CsvLine {
    private CsvLine() {}

    /** Values parted by commas; null is empty. */
    public static String of(Object... values) {
        return Arrays.stream(values).map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A cell that begins like a formula gets an apostrophe before it. */
    private static String cell(Object value) {
        String text = value == null ? "" : value.toString();
        if (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !(value instanceof Number)) {
            text = "'" + text;
        }
        return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}
