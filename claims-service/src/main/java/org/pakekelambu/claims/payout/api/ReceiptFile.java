package org.pakekelambu.claims.payout.api;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pakekelambu.claims.payout.domain.PayoutStatus;
import org.pakekelambu.claims.payout.domain.Receipt;
import org.pakekelambu.claims.payout.domain.ReceiptLine;
import org.pakekelambu.manners.problem.Problem;

/** Reads a payer's receipt file. A line that cannot be read spoils the file: its sum could not be trusted. */
final class ReceiptFile {
    private static final String HEADER = "reference,status,amount,payer_reference,paid_on,reason";
    private static final int COLUMNS = 6;
    private static final int MOST = 20_000;

    private ReceiptFile() {}

    static List<ReceiptLine> read(byte[] file, LocalDate today) {
        String text = new String(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
        String[] rows = text.split("\r?\n");
        if (!rows[0].replace(';', ',').strip().equalsIgnoreCase(HEADER)) {
            throw Problem.unprocessable("receipt-file").error("line 1", "header", HEADER);
        }
        Problem faults = Problem.unprocessable("receipt-file");
        List<ReceiptLine> lines = new ArrayList<>();
        for (int i = 1; i < rows.length && i <= MOST + 1; i++) {
            if (!rows[i].isBlank()) {
                read(i + 1, rows[i], today, lines, faults);
            }
        }
        if (!faults.errors().isEmpty()) {
            throw faults;
        }
        if (lines.isEmpty() || lines.size() > MOST) {
            throw Problem.unprocessable("receipt-file").error("file", "lines", MOST);
        }
        return lines;
    }

    private static void read(int number, String row, LocalDate today, List<ReceiptLine> lines, Problem faults) {
        String[] cells = Arrays.copyOf(row.split("[,;]", COLUMNS), COLUMNS);
        try {
            PayoutStatus status = PayoutStatus.valueOf(cells[1].strip());
            LocalDate paidOn = cells[4] == null || cells[4].isBlank() ? null : LocalDate.parse(cells[4].strip());
            boolean ends =
                    status == PayoutStatus.PAID || status == PayoutStatus.FAILED || status == PayoutStatus.RETURNED;
            boolean future = paidOn != null && paidOn.isAfter(today);
            if (!ends || future || (status == PayoutStatus.PAID && paidOn == null) || cells[3].isBlank()) {
                throw new IllegalArgumentException();
            }
            String reason = cells[5] == null || cells[5].isBlank() ? null : cells[5].strip();
            long amount = Long.parseLong(cells[2].strip());
            lines.add(new ReceiptLine(
                    number, cells[0].strip(), amount, new Receipt(status, cells[3].strip(), paidOn, reason, amount)));
        } catch (IllegalArgumentException | DateTimeParseException | NullPointerException e) {
            faults.error("line " + number, "unreadable-line");
        }
    }
}
