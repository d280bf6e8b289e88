package org.pakekelambu.claims.letter.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.pakekelambu.claims.letter.domain.Letter;
import org.pakekelambu.claims.letter.domain.Letter.Row;
import org.pakekelambu.claims.letter.domain.Letter.Section;

/** The letter as PDF, to be printed and signed. */
final class PdfLetter {
    private static final float SIZE = 10.5f;
    private static final float SMALL = 9;
    private static final float INDENT = 14;

    private final PDFont plain = new PDType1Font(FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);

    private PdfLetter() {}

    static byte[] print(Letter letter) {
        try (PdfSheet sheet = new PdfSheet(letter.title(), letter.language())) {
            new PdfLetter().print(letter, sheet);
            return sheet.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(Letter letter, PdfSheet sheet) throws IOException {
        sheet.line(letter.title(), null, bold, 15, 0);
        for (Section section : letter.sections()) {
            sheet.gap(10);
            if (section.heading() != null) {
                sheet.line(section.heading(), null, bold, 12, 0);
            }
            for (String sentence : section.sentences()) {
                sheet.line(sentence, null, plain, SIZE, 0);
            }
            for (Row row : section.rows()) {
                row(row, plain, sheet);
            }
            if (section.total() != null) {
                sheet.rule();
                row(section.total(), bold, sheet);
            }
        }
    }

    private void row(Row row, PDFont font, PdfSheet sheet) throws IOException {
        sheet.line(row.label(), row.amount(), font, SIZE, 0);
        for (String note : row.notes()) {
            sheet.line(note, null, plain, SMALL, INDENT);
        }
    }
}
