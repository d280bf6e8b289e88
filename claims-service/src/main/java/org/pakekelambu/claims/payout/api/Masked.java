package org.pakekelambu.claims.payout.api;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Names and numbers as those see them who need not know them: initials and last digits. */
public final class Masked {
    private static final int SHOWN_DIGITS = 4;

    private Masked() {}

    /** {@code Siti Aminah} becomes {@code S*** A***}. */
    public static String name(String name) {
        return name == null
                ? null
                : Arrays.stream(name.strip().split("\\s+"))
                        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + "***")
                        .collect(Collectors.joining(" "));
    }

    /** All but the last four digits become stars, and never more than half of a short number is shown. */
    public static String number(String number) {
        if (number == null) {
            return null;
        }
        int shown = Math.min(SHOWN_DIGITS, number.length() / 2);
        return "*".repeat(number.length() - shown) + number.substring(number.length() - shown);
    }
}
