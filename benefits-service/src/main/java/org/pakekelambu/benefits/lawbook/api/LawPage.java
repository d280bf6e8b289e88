package org.pakekelambu.benefits.lawbook.api;

import static org.pakekelambu.benefits.lawbook.api.LawMarkup.escaped;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.pakekelambu.manners.problem.Language;

/** The law book as a page one can read and print: each parameter with its value on the date, its history and its article. */
@Singleton
class LawPage {
    private final LawMarkup markup;

    LawPage(LawMarkup markup) {
        this.markup = markup;
    }

    String render(LawView law, Language language) {
        boolean id = language == Language.ID;
        StringBuilder page = new StringBuilder(
                LawMarkup.head(id ? "Buku aturan JKK dan JKM" : "The law book of JKK and JKM", language));
        page.append("<p>%s%s · SHA-256 %s</p>"
                .formatted(id ? "Untuk risiko pada tanggal " : "For a risk on ", law.on(), law.digest()));
        changes(page, law, id);
        page.append(LawMarkup.columns(
                id ? "Aturan" : "Parameter", id ? "Nilai" : "Value", id ? "Dasar" : "Where it stands"));
        law.parameters().forEach(parameter -> row(page, parameter, language));
        return page.append("</table></body></html>").toString();
    }

    /** The days on which any value changed, each comparing the law of that day with the day before. */
    private static void changes(StringBuilder page, LawView law, boolean id) {
        var days = new TreeSet<LocalDate>();
        law.parameters()
                .forEach(parameter -> parameter.history().stream()
                        .skip(1)
                        .map(ParameterValueView::appliesFrom)
                        .forEach(days::add));
        page.append("<p>").append(id ? "Nilai berubah pada:" : "Values changed on:");
        for (LocalDate day : days) {
            page.append(" <a href=\"/law/changes?from=%s&amp;to=%s\">%s</a>".formatted(day.minusDays(1), day, day));
        }
        page.append("</p>");
    }

    private void row(StringBuilder page, ParameterView parameter, Language language) {
        StringBuilder values = new StringBuilder(markup.value(parameter.value(), parameter.unit(), language));
        List<ParameterValueView> others = parameter.history().stream()
                .filter(value -> !value.appliesFrom().equals(parameter.appliesFrom()))
                .toList();
        for (ParameterValueView other : others) {
            String until = other.appliesTo() == null ? "" : other.appliesTo().toString();
            values.append("<div class=old>%s … %s: %s</div>"
                    .formatted(other.appliesFrom(), until, markup.value(other.value(), parameter.unit(), language)));
        }
        CitationView citation = parameter.citation();
        page.append(LawMarkup.row(List.of(
                LawMarkup.name(parameter.name(), parameter.parameter(), language),
                values.toString(),
                "%s %s<br>%s %s (%s)"
                        .formatted(
                                escaped(citation.act()),
                                escaped(citation.article()),
                                language == Language.ID ? "sejak" : "from",
                                parameter.appliesFrom(),
                                citation.confidence()))));
    }
}
