package org.pakekelambu.claims.adjudication.facts;

/**
 * A bank account as the filer gave it. Stored encrypted, masked in answers.
 *
 * @param fingerprint keyed fingerprint of {@link #key}; null for one written down before there were such, or where nobody compares it
 */
public record Account(String bank, String number, String holder, String fingerprint) {

    public Account(String bank, String number, String holder) {
        this(bank, number, holder, null);
    }

    /** Equal for one account however its number is spaced or dashed. */
    public String key() {
        return bank.strip().toUpperCase(java.util.Locale.ROOT) + ":" + number.replaceAll("[^0-9A-Za-z]", "");
    }

    /** Tells one account from another; without the matching key nobody can try numbers against it. */
    String mark() {
        return fingerprint == null ? key() : fingerprint;
    }

    @Override
    public String toString() {
        return "Account[masked]";
    }
}
