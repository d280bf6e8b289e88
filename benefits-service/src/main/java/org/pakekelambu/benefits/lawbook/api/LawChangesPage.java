package org.pakekelambu.benefits.lawbook.api;

import static org.pakekelambu.benefits.lawbook.api.LawMarkup.escaped;

import jakarta.inject.Singleton;
import java.util.List;
import org.pakekelambu.law.Unit;
import org.pakekelambu.manners.problem.Language;

/** The difference of the law between two dates as a page one can read and print. */
@Singleton
class LawChangesPage {
    private final LawMarkup markup;

    LawChangesPage(LawMarkup markup) {
        this.markup = markup;
    }

    String render(LawChangesView changes, Language language) {
        boolean id = language == Language.ID;
        String title = (id ? "Perubahan aturan " : "Changes of the law ") + changes.from() + " … " + changes.to();
        StringBuilder page = new StringBuilder(LawMarkup.head(title, language));
        if (changes.changes().isEmpty()) {
            page.append("<p>")
                    .append(id ? "Tidak ada yang berubah." : "Nothing changed.")
                    .append("</p>");
        }
        page.append(LawMarkup.columns(
                id ? "Aturan" : "Parameter",
                changes.from().toString(),
                changes.to().toString()));
        for (LawChangesView.Change change : changes.changes()) {
            page.append(LawMarkup.row(List.of(
                    LawMarkup.name(change.name(), change.parameter(), language),
                    value(change.before(), change.unit(), language),
                    value(change.after(), change.unit(), language))));
        }
        return page.append("</table></body></html>").toString();
    }

    private String value(ParameterValueView value, Unit unit, Language language) {
        return value == null
                ? "–"
                : "%s<div class=old>%s %s (%s)</div>"
                        .formatted(
                                markup.value(value.value(), unit, language),
                                escaped(value.citation().act()),
                                escaped(value.citation().article()),
                                value.citation().confidence());
    }
}
