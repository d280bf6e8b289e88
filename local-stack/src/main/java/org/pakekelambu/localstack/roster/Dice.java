package org.pakekelambu.localstack.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls the same way for the same seed, on every machine. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed, long number) {
        // Neighbouring numbers must not give neighbouring sequences.
        random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number * 0xD1B54A32D192ED03L);
    }

    /** From 0 up to, without, the bound. */
    int upTo(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** True this many times in a hundred. */
    boolean percent(double chance) {
        return random.nextDouble() * 100 < chance;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    @SafeVarargs
    final <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    /** The index of a weight, the more often the heavier. */
    int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int point = random.nextInt(sum);
        int index = 0;
        while (point >= weights[index]) {
            point -= weights[index++];
        }
        return index;
    }

    LocalDate day(LocalDate first, LocalDate last) {
        return LocalDate.ofEpochDay(random.nextLong(first.toEpochDay(), last.toEpochDay() + 1));
    }
}
