package org.pakekelambu.claims.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import org.pakekelambu.law.Rupiah;
import org.pakekelambu.law.Text;
import org.pakekelambu.manners.problem.Language;

/** One language of the page: its words, and how it writes money, days and moments. */
public final class Speech {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final Language language;
    private final Properties words;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;

    Speech(Language language, Properties words) {
        this.language = language;
        this.words = words;
        Locale locale = language == Language.ID ? Locale.forLanguageTag("id") : Locale.ENGLISH;
        day = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
        moment = DateTimeFormatter.ofPattern("d MMMM yyyy HH.mm 'WIB'", locale).withZone(JAKARTA);
    }

    public Language language() {
        return language;
    }

    public String tag() {
        return language.tag();
    }

    /** A word that must be there: a missing one is a fault of ours and fails loudly. */
    public String word(String key) {
        String found = words.getProperty(key);
        if (found == null) {
            throw new IllegalStateException("page_" + tag() + ".properties lacks " + key);
        }
        return found;
    }

    public String word(String key, Object argument) {
        return word(key).replace("{0}", String.valueOf(argument));
    }

    /** So many of something; one of it may have a word of its own. */
    String counted(String key, long number) {
        return number == 1 && words.containsKey(key + ".one") ? word(key + ".one") : word(key, number);
    }

    /** The word for a key, or what else is given. */
    String wordOr(String key, String otherwise) {
        return words.getProperty(key, otherwise);
    }

    /** The name of a constant of ours, such as a state. */
    String named(Enum<?> constant) {
        return constant == null ? "" : word(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The name of a code; codes we have no word for stand as they are. */
    String coded(String kind, String code) {
        return code == null ? "" : wordOr(kind + "." + code, code);
    }

    String say(Text text) {
        return text == null ? "" : language == Language.ID ? text.id() : text.en();
    }

    public String money(long rupiah) {
        return Rupiah.of(rupiah).toString();
    }

    public String day(LocalDate date) {
        return date == null ? "–" : day.format(date);
    }

    public String moment(Instant instant) {
        return instant == null ? "–" : moment.format(instant);
    }
}
