package org.pakekelambu.claims.adjudication.facts;

/** A bank account as the filer gave it. Stored encrypted, masked in answers. */
public record Account(String bank, String number, String holder) {

    /** Equal for one account however its number is spaced or dashed. */
    public String key() {
        return bank.strip().toUpperCase(java.util.Locale.ROOT) + ":" + number.replaceAll("[^0-9A-Za-z]", "");
    }

    @Override
    public String toString() {
        return "Account[masked]";
    }
}
