package org.pakekelambu.registry.worker.domain;

/** Numbers that are names, not quantities: NIK, KK, KPJ, RT, RW. ASCII digits only. */
public final class Digits {
    private Digits() {}

    public static boolean exactly(String text, int count) {
        return between(text, count, count);
    }

    public static boolean between(String text, int least, int most) {
        return text != null && text.length() >= least && text.length() <= most && only(text);
    }

    private static boolean only(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }
}
