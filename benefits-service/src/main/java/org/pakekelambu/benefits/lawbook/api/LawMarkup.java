package org.pakekelambu.benefits.lawbook.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.pakekelambu.law.Rupiah;
import org.pakekelambu.law.Text;
import org.pakekelambu.law.Unit;
import org.pakekelambu.manners.problem.Language;

/** What the pages of the law book have in common: head, values and escaping. */
@Singleton
class LawMarkup {
    private static final String HEAD = """
            <!DOCTYPE html><html lang="%s"><head><meta charset="utf-8"><title>%s</title><style>
            body{font:16px/1.5 system-ui,sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#222}
            table{border-collapse:collapse;width:100%%}th,td{text-align:left;vertical-align:top;padding:.4em .6em;
            border-bottom:1px solid #ddd}code{color:#666;font-size:.85em}pre{white-space:pre-wrap;margin:0;font-size:.8em}
            .old{color:#888;font-size:.9em}
            </style></head><body><h1>%s</h1>
            """;

    private static final Map<Unit, Text> UNITS = Map.of(
            Unit.PERCENT, new Text("%", "%"),
            Unit.YEARS, new Text("tahun", "years"),
            Unit.MONTHS, new Text("bulan", "months"),
            Unit.DAYS, new Text("hari", "days"),
            Unit.WORKING_DAYS, new Text("hari kerja", "working days"),
            Unit.HOURS, new Text("jam", "hours"));

    private final ObjectMapper mapper;

    LawMarkup(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    static String head(String title, Language language) {
        return HEAD.formatted(language.tag(), title, title);
    }

    /** The first row of a table. */
    static String columns(String... names) {
        return "<table><tr><th>" + String.join("</th><th>", names) + "</th></tr>\n";
    }

    static String row(List<String> cells) {
        return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>\n";
    }

    static String name(Text name, String key, Language language) {
        return "%s<br><code>%s</code>"
                .formatted(escaped(language == Language.ID ? name.id() : name.en()), escaped(key));
    }

    String value(Object value, Unit unit, Language language) {
        if (unit == Unit.RUPIAH && value instanceof Long amount) {
            return Rupiah.of(amount).toString();
        }
        if (value instanceof Number number && UNITS.containsKey(unit)) {
            Text word = UNITS.get(unit);
            return number + " " + (language == Language.ID ? word.id() : word.en());
        }
        try {
            String text = mapper.writeValueAsString(value);
            return text.length() > 60 ? "<pre>" + escaped(text) + "</pre>" : escaped(text.replace("\"", ""));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
