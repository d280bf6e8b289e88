package org.pakekelambu.law;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A sum of money in whole rupiah, never negative.
 *
 * <p>All arithmetic is exact and throws {@link ArithmeticException} where the result would overflow or fall below zero. A
 * share (percent, days of a month) is rounded here and nowhere else: half a rupiah goes up (the law names no rule).
 *
 * @param amount whole rupiah, zero or more
 */
public record Rupiah(long amount) implements Comparable<Rupiah> {

    public static final Rupiah ZERO = new Rupiah(0);

    public Rupiah {
        if (amount < 0) {
            throw new ArithmeticException("money below zero: " + amount);
        }
    }

    public static Rupiah of(long amount) {
        return amount == 0 ? ZERO : new Rupiah(amount);
    }

    /** Nearest whole rupiah of an exact sum. */
    public static Rupiah rounded(BigDecimal exact) {
        return of(exact.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    public Rupiah plus(Rupiah other) {
        return of(Math.addExact(amount, other.amount));
    }

    /** The difference; throws when the other sum is larger. */
    public Rupiah minus(Rupiah other) {
        return of(Math.subtractExact(amount, other.amount));
    }

    /** What is missing from this sum once the other is counted; nothing when the other is larger. */
    public Rupiah lessAtMost(Rupiah other) {
        return other.amount >= amount ? ZERO : minus(other);
    }

    public Rupiah times(long factor) {
        return of(Math.multiplyExact(amount, factor));
    }

    public Rupiah percent(BigDecimal percent) {
        return rounded(exactPercent(percent));
    }

    /** The share before rounding, for sums that are rounded once at the end. */
    public BigDecimal exactPercent(BigDecimal percent) {
        // Moving the point is exact, and far cheaper than an exact division.
        return BigDecimal.valueOf(amount).multiply(percent).scaleByPowerOfTen(-2);
    }

    /** This sum divided among equals, and what cannot be divided: {@code amount == share * n + remainder}. */
    public Rupiah dividedBy(int n) {
        return of(amount / n);
    }

    public Rupiah min(Rupiah other) {
        return other.amount < amount ? other : this;
    }

    public Rupiah max(Rupiah other) {
        return other.amount > amount ? other : this;
    }

    public boolean isZero() {
        return amount == 0;
    }

    @Override
    public int compareTo(Rupiah other) {
        return Long.compare(amount, other.amount);
    }

    /** As Indonesians write it: {@code Rp42.000.000}. */
    @Override
    public String toString() {
        StringBuilder digits = new StringBuilder(Long.toString(amount));
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, '.');
        }
        return digits.insert(0, "Rp").toString();
    }
}
