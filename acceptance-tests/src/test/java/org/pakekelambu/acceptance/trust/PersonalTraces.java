package org.pakekelambu.acceptance.trust;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pakekelambu.acceptance.stage.Human;

/**
 * Looks for names and numbers of known people (NIK, KK, KPJ, telephone, account) in any text, in one pass however many
 * people there are.
 */
final class PersonalTraces {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{8,}");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final Map<String, String> numbers = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    /** @param others further numbers, each with what it is */
    PersonalTraces(Collection<Human> people, Map<String, String> others) {
        numbers.putAll(others);
        for (Human human : people) {
            numbers.put(human.nik(), "a NIK");
            numbers.put(human.kkNumber(), "a KK number");
            numbers.put(human.phone(), "a telephone number");
            numbers.put(human.accountNumber(), "an account number");
            String[] words = human.name().toLowerCase(Locale.ROOT).split("\\P{L}+");
            for (int i = 0; i + 1 < words.length; i++) {
                names.add(words[i] + " " + words[i + 1]);
            }
        }
    }

    /** The first traces found, each with where it was found; empty when the text is clean. */
    Set<String> in(String where, String text) {
        Set<String> traces = new TreeSet<>();
        for (int at = 0; at < text.length(); ) {
            // In pieces, so that a long log needs no second copy of itself; a trace across a border is one of many.
            int end = Math.min(text.length(), at + 1_000_000);
            search(where, text.substring(at, end), traces);
            at = end;
        }
        return traces;
    }

    private void search(String where, String text, Set<String> traces) {
        Matcher number = NUMBER.matcher(text);
        while (number.find() && traces.size() < 5) {
            String what = numbers.get(number.group());
            if (what != null) {
                traces.add(where + ": " + what + " in \"" + around(text, number.start()) + "\"");
            }
        }
        Matcher word = WORD.matcher(text);
        String previous = "";
        while (word.find() && traces.size() < 5) {
            String current = word.group().toLowerCase(Locale.ROOT);
            if (names.contains(previous + " " + current)) {
                traces.add(where + ": a name in \"" + around(text, word.start()) + "\"");
            }
            previous = current;
        }
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60));
    }
}
