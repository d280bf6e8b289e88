package org.pakekelambu.registry.worker.domain;

/** An Indonesian telephone number: {@code 0}, {@code 62} or {@code +62}, then 8 to 12 digits. */
public final class Phone {
    private Phone() {}

    public static boolean isWellFormed(String phone) {
        String rest = phone.startsWith("+62")
                ? phone.substring(3)
                : phone.startsWith("62") ? phone.substring(2) : phone.startsWith("0") ? phone.substring(1) : "";
        return Digits.between(rest, 8, 12) && rest.charAt(0) != '0';
    }
}
