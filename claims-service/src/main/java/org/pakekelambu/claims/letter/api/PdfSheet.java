package org.pakekelambu.claims.letter.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Lines of text on A4 pages: broken at the margin, continued on a new page. Lengths are in points. */
final class PdfSheet implements AutoCloseable {
    private static final float MARGIN = 60;
    private static final float LEADING = 1.35f;
    private static final float RIGHT = PDRectangle.A4.getWidth() - MARGIN;

    private final PDDocument document = new PDDocument();
    private PDPageContentStream content;
    private float y;

    PdfSheet(String title, String language) throws IOException {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage(language);
        newPage();
    }

    /** Wrapped text, and an amount at the right margin of its first line, or null. */
    void line(String text, String amount, PDFont font, float size, float indent) throws IOException {
        float kept = amount == null ? 0 : width(amount, font, size) + 2 * size;
        List<String> lines = wrapped(printable(text, font), font, size, RIGHT - MARGIN - indent - kept);
        for (int i = 0; i < lines.size(); i++) {
            down(size * LEADING);
            show(lines.get(i), font, size, MARGIN + indent);
            if (i == 0 && amount != null) {
                show(amount, font, size, RIGHT - width(amount, font, size));
            }
        }
    }

    void gap(float height) {
        y -= height;
    }

    /** A thin line across the page. */
    void rule() throws IOException {
        down(6);
        content.setLineWidth(0.5f);
        content.moveTo(MARGIN, y);
        content.lineTo(RIGHT, y);
        content.stroke();
    }

    byte[] bytes() throws IOException {
        content.close();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private void down(float height) throws IOException {
        if (y - height < MARGIN) {
            content.close();
            newPage();
        }
        y -= height;
    }

    private void newPage() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        y = PDRectangle.A4.getHeight() - MARGIN;
    }

    private void show(String text, PDFont font, float size, float x) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    private static List<String> wrapped(String text, PDFont font, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && width(line + " " + word, font, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static float width(String text, PDFont font, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    /** The standard fonts hold Latin letters; what they do not hold becomes a question mark rather than an error. */
    private static String printable(String text, PDFont font) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().mapToObj(Character::toString).forEach(letter -> {
            try {
                font.encode(letter);
                printable.append(letter);
            } catch (IOException | IllegalArgumentException missing) {
                printable.append('?');
            }
        });
        return printable.toString();
    }
}
