package org.pakekelambu.claims.rehearsal.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The sums over the decisions examined so far.
 *
 * @param skipped claims whose copies of worker and cover do not match just now
 */
public record Tally(Map<Effect, Sum> effects, long skipped) {
    public static final Tally NOTHING = new Tally(Map.of(), 0);

    /** How many claims, and what they come to under each law in whole rupiah. */
    public record Sum(long claims, long now, long draft) {
        Sum plus(Reexamined one) {
            return new Sum(
                    claims + 1,
                    Math.addExact(now, one.now().owed()),
                    Math.addExact(draft, one.draft().owed()));
        }
    }

    public Tally plus(List<Reexamined> page, long skippedOfPage) {
        Map<Effect, Sum> sums = new EnumMap<>(Effect.class);
        sums.putAll(effects);
        for (Reexamined one : page) {
            sums.put(
                    one.effect(),
                    sums.getOrDefault(one.effect(), new Sum(0, 0, 0)).plus(one));
        }
        return new Tally(sums, skipped + skippedOfPage);
    }

    public long flips() {
        return effects.entrySet().stream()
                .filter(entry -> entry.getKey().isFlip())
                .mapToLong(entry -> entry.getValue().claims())
                .sum();
    }
}
