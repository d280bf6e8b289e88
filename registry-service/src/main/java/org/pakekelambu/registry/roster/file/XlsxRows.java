package org.pakekelambu.registry.roster.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.pakekelambu.registry.roster.domain.RawRow;

/** The first sheet of a workbook. Numbers appear as a spreadsheet shows them: a NIK kept as a number has lost digits. */
final class XlsxRows implements Rows {
    private static final BigDecimal SHOWN_IN_FULL = new BigDecimal("100000000000");

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final List<String> header;

    XlsxRows(InputStream file) throws IOException {
        byte[] bytes = file.readAllBytes();
        ZipLimits.check(bytes);
        try {
            workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false));
            stream = workbook.getFirstSheet().openStream();
            rows = stream.iterator();
            header = rows.hasNext() ? cells(rows.next(), 0) : List.of();
        } catch (RuntimeException | IOException e) {
            throw new UnreadableFile("roster-not-xlsx", e);
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public RawRow next() throws IOException {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                var raw = new RawRow(row.getRowNum(), cells(row, header.size()), true);
                if (!raw.isBlank()) {
                    return raw;
                }
            }
            return null;
        } catch (RuntimeException e) {
            throw new UnreadableFile("roster-not-xlsx", e);
        }
    }

    /** A sheet leaves out empty cells at the end of a row. */
    private static List<String> cells(Row row, int least) {
        var cells = new ArrayList<String>(Math.max(least, row.getCellCount()));
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(i < row.getCellCount() ? text(row.getCell(i)) : "");
        }
        while (cells.size() < least) {
            cells.add("");
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        return switch (cell.getType()) {
            case FORMULA -> "=" + cell.getFormula();
            case NUMBER -> number(cell);
            case STRING -> cell.asString();
            default -> cell.getText();
        };
    }

    private static String number(Cell cell) {
        String format = cell.getDataFormatString();
        if (format != null && format.toLowerCase(Locale.ROOT).contains("y")) {
            return cell.asDate().toLocalDate().toString();
        }
        BigDecimal number = cell.asNumber();
        return number.abs().compareTo(SHOWN_IN_FULL) >= 0
                ? String.format(Locale.ROOT, "%.5E", number)
                : number.stripTrailingZeros().toPlainString();
    }

    @Override
    public void close() throws IOException {
        try (workbook) {
            stream.close();
        }
    }
}
