package org.pakekelambu.benefits.lawbook.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.List;
import org.pakekelambu.law.Rupiah;
import org.pakekelambu.law.Unit;
import org.pakekelambu.manners.problem.Language;

/** The law book as a page one can read and print: each parameter with its value on the date, its history and its article. */
@Singleton
class LawPage {
    private static final String HEAD = """
            <!DOCTYPE html><html lang="%s"><head><meta charset="utf-8"><title>%s</title><style>
            body{font:16px/1.5 system-ui,sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#222}
            table{border-collapse:collapse;width:100%%}th,td{text-align:left;vertical-align:top;padding:.4em .6em;
            border-bottom:1px solid #ddd}code{color:#666;font-size:.85em}pre{white-space:pre-wrap;margin:0;font-size:.8em}
            .old{color:#888;font-size:.9em}
            </style></head><body><h1>%s</h1><p>%s</p><table><tr><th>%s</th><th>%s</th><th>%s</th></tr>
            """;

    private final ObjectMapper mapper;

    LawPage(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String render(LawView law, Language language) {
        boolean id = language == Language.ID;
        String title = id ? "Buku aturan JKK dan JKM" : "The law book of JKK and JKM";
        String on = (id ? "Untuk risiko pada tanggal " : "For a risk on ") + law.on() + " · SHA-256 " + law.digest();
        StringBuilder page = new StringBuilder(HEAD.formatted(
                language.tag(),
                title,
                title,
                on,
                id ? "Aturan" : "Parameter",
                id ? "Nilai" : "Value",
                id ? "Dasar" : "Where it stands"));
        for (ParameterView parameter : law.parameters()) {
            row(page, parameter, id);
        }
        return page.append("</table></body></html>").toString();
    }

    private void row(StringBuilder page, ParameterView parameter, boolean id) {
        String name = id ? parameter.name().id() : parameter.name().en();
        page.append("<tr><td>%s<br><code>%s</code></td><td>%s"
                .formatted(escaped(name), escaped(parameter.parameter()), value(parameter.value(), parameter.unit())));
        List<ParameterValueView> others = parameter.history().stream()
                .filter(value -> !value.appliesFrom().equals(parameter.appliesFrom()))
                .toList();
        for (ParameterValueView other : others) {
            String until = other.appliesTo() == null ? "" : other.appliesTo().toString();
            page.append("<div class=old>%s … %s: %s</div>"
                    .formatted(other.appliesFrom(), until, value(other.value(), parameter.unit())));
        }
        CitationView citation = parameter.citation();
        page.append("</td><td>%s %s<br>%s %s (%s)</td></tr>\n"
                .formatted(
                        escaped(citation.act()),
                        escaped(citation.article()),
                        id ? "sejak" : "from",
                        parameter.appliesFrom(),
                        citation.confidence()));
    }

    private String value(Object value, Unit unit) {
        if (unit == Unit.RUPIAH && value instanceof Long amount) {
            return Rupiah.of(amount).toString();
        }
        try {
            String text = mapper.writeValueAsString(value);
            return text.length() > 60 ? "<pre>" + escaped(text) + "</pre>" : escaped(text.replace("\"", ""));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
