package org.pakekelambu.claims.letter.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pakekelambu.law.Citation;
import org.pakekelambu.law.Text;

/** The words of a letter in one language. */
public final class Words {
    private final boolean indonesian;
    private final Book book;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    /** Sentences by key, arguments filled in. */
    public interface Book {
        String sentence(String key, Object... arguments);
    }

    public Words(boolean indonesian, Book book) {
        this.indonesian = indonesian;
        this.book = book;
        Locale locale = indonesian ? Locale.forLanguageTag("id") : Locale.ENGLISH;
        this.day = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
        this.month = DateTimeFormatter.ofPattern("MMMM yyyy", locale);
    }

    String language() {
        return indonesian ? "id" : "en";
    }

    String say(String key, Object... arguments) {
        return book.sentence(key, arguments);
    }

    String say(Text text) {
        return indonesian ? text.id() : text.en();
    }

    String day(LocalDate date) {
        return date.format(day);
    }

    String months(List<YearMonth> months) {
        return months.stream().map(one -> one.format(month)).collect(Collectors.joining(", "));
    }

    String basis(Citation citation) {
        return say("basis", citation);
    }

    /** A formula without its functions: "60% × 80 × W, at least the floor". */
    String formula(String formula) {
        return formula.replaceFirst("max\\((.*); (.*)\\)", "$1, " + say("at-least") + " $2")
                .replaceFirst("min\\((.*); (.*)\\)", "$1, " + say("at-most") + " $2");
    }
}
