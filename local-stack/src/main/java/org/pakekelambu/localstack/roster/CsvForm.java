package org.pakekelambu.localstack.roster;

import java.util.List;

/** How a file is written. Offices send all of these. */
public record CsvForm(boolean byteOrderMark, char delimiter, String lineEnd) {

    /** As programs write it. */
    public static final CsvForm PLAIN = new CsvForm(false, ',', "\n");

    /** As an Indonesian spreadsheet writes it. */
    public static final CsvForm SPREADSHEET = new CsvForm(true, ';', "\r\n");

    /** Appends one line; cells are quoted where they must be. */
    void append(Appendable out, List<String> cells) throws java.io.IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.append(delimiter);
            }
            out.append(quoted(cells.get(i)));
        }
        out.append(lineEnd);
    }

    private String quoted(String cell) {
        boolean plain = cell.indexOf(delimiter) < 0 && cell.indexOf('"') < 0;
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
