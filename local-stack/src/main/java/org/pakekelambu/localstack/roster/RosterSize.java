package org.pakekelambu.localstack.roster;

/**
 * How many good workers of each welfare decile a roster holds.
 *
 * @param decile1 the poorest tenth
 */
public record RosterSize(int decile1, int decile2, int decile3) {

    /** The programme's own numbers: 45,000. */
    public static final RosterSize FULL = new RosterSize(12_451, 24_119, 8_430);

    /** Coprime to every size in use, so that the deciles lie well mixed and each number has its own place. */
    private static final long STEP = 1_000_003;

    /** As many workers, in the programme's proportions. */
    public static RosterSize of(int workers) {
        if (workers == FULL.workers()) {
            return FULL;
        }
        int first = (int) ((long) workers * FULL.decile1 / FULL.workers());
        int second = (int) ((long) workers * FULL.decile2 / FULL.workers());
        return new RosterSize(first, second, workers - first - second);
    }

    public int workers() {
        return decile1 + decile2 + decile3;
    }

    int decileOf(int number) {
        long place = number * STEP % workers();
        return place < decile1 ? 1 : place < decile1 + decile2 ? 2 : 3;
    }
}
