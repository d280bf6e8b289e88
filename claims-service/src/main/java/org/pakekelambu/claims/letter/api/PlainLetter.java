package org.pakekelambu.claims.letter.api;

import java.util.Locale;
import org.pakekelambu.claims.letter.domain.Letter;
import org.pakekelambu.claims.letter.domain.Letter.Row;
import org.pakekelambu.claims.letter.domain.Letter.Section;

/** The letter as plain text, readable on any telephone. */
final class PlainLetter {
    private static final int WIDTH = 72;

    private PlainLetter() {}

    static String print(Letter letter) {
        StringBuilder text = new StringBuilder(letter.title().toUpperCase(Locale.ROOT)).append("\n\n");
        for (Section section : letter.sections()) {
            if (section.heading() != null) {
                text.append(section.heading()).append('\n');
            }
            section.sentences().forEach(sentence -> text.append(sentence).append('\n'));
            section.rows().forEach(row -> row(text, row));
            if (section.total() != null) {
                text.append("-".repeat(WIDTH)).append('\n');
                row(text, section.total());
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static void row(StringBuilder text, Row row) {
        String amount = row.amount() == null ? "" : row.amount();
        int gap = Math.max(1, WIDTH - row.label().length() - amount.length());
        text.append(row.label())
                .append(amount.isEmpty() ? "" : " ".repeat(gap))
                .append(amount)
                .append('\n');
        row.notes().forEach(note -> text.append("    ").append(note).append('\n'));
    }
}
