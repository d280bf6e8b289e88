package org.pakekelambu.benefits.rehearsal.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pakekelambu.benefits.rehearsal.domain.Difference.Pair;
import org.pakekelambu.law.benefit.Contingency;

/**
 * The sums over the workers compared so far.
 *
 * @param effects how many workers each effect concerns
 * @param contributions whole rupiah a month for all covered
 * @param deaths recorded deaths of the last twelve months among the workers compared
 */
public record Tally(Map<Effect, Long> effects, Map<Contingency, Sum> contingencies, Pair contributions, long deaths) {

    /**
     * What one kind of loss would cost if it happened to everybody.
     *
     * @param gaining workers for whom more would be owed; {@code losing} those for whom less
     */
    public record Sum(long gaining, long losing, Pair owed, Pair topUp) {
        static final Sum NOTHING = new Sum(0, 0, Pair.NOTHING, Pair.NOTHING);

        Sum plus(Difference.Amounts one) {
            long difference = one.owed().difference();
            return new Sum(
                    gaining + (difference > 0 ? 1 : 0),
                    losing + (difference < 0 ? 1 : 0),
                    owed.plus(one.owed()),
                    topUp.plus(one.topUp()));
        }
    }

    public static final Tally NOTHING = new Tally(Map.of(), Map.of(), Pair.NOTHING, 0);

    public Tally plus(List<Difference> page, long deathsOfPage) {
        Map<Effect, Long> effectsNow = new EnumMap<>(Effect.class);
        effectsNow.putAll(effects);
        Map<Contingency, Sum> sums = new EnumMap<>(Contingency.class);
        sums.putAll(contingencies);
        Pair paid = contributions;
        for (Difference one : page) {
            effectsNow.merge(one.effect(), 1L, Long::sum);
            one.amounts()
                    .forEach((contingency, amounts) -> sums.put(
                            contingency,
                            sums.getOrDefault(contingency, Sum.NOTHING).plus(amounts)));
            paid = paid.plus(one.contribution());
        }
        return new Tally(effectsNow, sums, paid, deaths + deathsOfPage);
    }

    public long of(Effect effect) {
        return effects.getOrDefault(effect, 0L);
    }

    /** Workers covered under at least one of the two laws. */
    public long covered() {
        return effects.values().stream().mapToLong(Long::longValue).sum() - of(Effect.NOT_COVERED);
    }
}
