package org.pakekelambu.registry.roster.domain;

import java.text.Normalizer;

/** Repairs what spreadsheets and hands leave in cells: byte order mark, apostrophe, stray spaces. */
public final class Cells {
    private static final char MARK = '\uFEFF';

    private Cells() {}

    static String unmarked(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    /** The cell as it was meant; null when nothing stands there. */
    public static String cleaned(String cell, Column.Kind kind) {
        if (cell == null) {
            return null;
        }
        String text = spaced(cell);
        if (text.startsWith("'")) {
            text = text.substring(1).strip();
        }
        if (kind == Column.Kind.DIGITS) {
            text = text.replace(" ", "");
        }
        return text.isEmpty() || text.equals("-") ? null : text;
    }

    /** Single spaces, composed letters, no control characters, nothing unseen. Most cells are plain already. */
    private static String spaced(String cell) {
        boolean plain = true;
        boolean ascii = true;
        char before = ' ';
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            plain &= c > ' ' && c < 127 || c == ' ' && before != ' ';
            ascii &= c < 127;
            before = c;
        }
        if (plain && before != ' ') {
            return cell;
        }
        String text = ascii ? cell : Normalizer.normalize(cell, Normalizer.Form.NFC);
        var out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.isISOControl(c)
                    || c == MARK
                    || c == '\u200B') {
                gap = true;
            } else if (Character.getType(c) != Character.FORMAT) {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                gap = false;
                out.append(c);
            }
        }
        return out.toString();
    }

    /** A cell that a spreadsheet would compute instead of show. A telephone number may begin with +. */
    public static boolean isFormula(String cleaned) {
        char first = cleaned.charAt(0);
        return first == '=' || first == '@' || (first == '+' || first == '-') && !isNumber(cleaned);
    }

    private static boolean isNumber(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != ' ' && c != '-' && c != '.') {
                return false;
            }
        }
        return text.length() > 1;
    }

    /** A long number that a spreadsheet has shortened: 1.60601E+15. Its last digits are lost. */
    public static boolean isScientific(String cleaned) {
        int e = Math.max(cleaned.indexOf('E'), cleaned.indexOf('e'));
        if (e < 1 || e > cleaned.length() - 2) {
            return false;
        }
        for (int i = 0; i < cleaned.length(); i++) {
            char c = cleaned.charAt(i);
            boolean fits =
                    i < e ? Character.isDigit(c) || c == '.' || c == ',' : i == e || Character.isDigit(c) || c == '+';
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
