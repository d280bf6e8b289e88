package org.pakekelambu.claims.letter.api;

import org.pakekelambu.claims.letter.domain.Letter;
import org.pakekelambu.claims.letter.domain.Letter.Row;
import org.pakekelambu.claims.letter.domain.Letter.Section;

/** The letter as a page to read and print. */
final class HtmlLetter {
    private static final String HEAD = """
            <!DOCTYPE html><html lang="%s"><head><meta charset="utf-8"><title>%s</title><style>
            body{font:16px/1.5 system-ui,sans-serif;max-width:46em;margin:2em auto;padding:0 1em;color:#222}
            table{border-collapse:collapse;width:100%%}td{vertical-align:top;padding:.3em 0}
            td+td{text-align:right;white-space:nowrap;padding-left:2em}small{color:#555;display:block}
            tr.sum td{border-top:1px solid #222;font-weight:bold}
            </style></head><body><h1>%s</h1>
            """;

    private HtmlLetter() {}

    static String print(Letter letter) {
        String title = escaped(letter.title());
        StringBuilder page = new StringBuilder(HEAD.formatted(letter.language(), title, title));
        for (Section section : letter.sections()) {
            if (section.heading() != null) {
                page.append("<h2>").append(escaped(section.heading())).append("</h2>\n");
            }
            section.sentences()
                    .forEach(sentence ->
                            page.append("<p>").append(escaped(sentence)).append("</p>\n"));
            if (!section.rows().isEmpty()) {
                page.append("<table>\n");
                section.rows().forEach(row -> row(page, row, ""));
                if (section.total() != null) {
                    row(page, section.total(), " class=\"sum\"");
                }
                page.append("</table>\n");
            }
        }
        return page.append("</body></html>\n").toString();
    }

    private static void row(StringBuilder page, Row row, String kind) {
        page.append("<tr%s><td>%s".formatted(kind, escaped(row.label())));
        row.notes().forEach(note -> page.append("<small>").append(escaped(note)).append("</small>"));
        page.append("</td><td>%s</td></tr>%n".formatted(row.amount() == null ? "" : escaped(row.amount())));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
