package org.pakekelambu.localstack.roster;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** Decides between which good rows the spoiled ones stand; never before the first good row. */
final class SpoiledPlaces<C extends Enum<C>> {

    private record Place<C extends Enum<C>>(int afterGoodRow, Spoil<C> spoil) {}

    private final Deque<Place<C>> places;

    /**
     * @param each how often every way of spoiling occurs
     * @param goodRows over which they are spread
     */
    SpoiledPlaces(List<Spoil<C>> spoils, int each, int goodRows, long seed) {
        List<Spoil<C>> shuffled = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            shuffled.addAll(spoils);
        }
        // The algorithm of Random is fixed by its specification.
        Collections.shuffle(shuffled, new Random(seed));
        Dice dice = new Dice(seed, -1);
        List<Integer> after = new ArrayList<>();
        shuffled.forEach(spoil -> after.add(dice.between(1, goodRows)));
        Collections.sort(after);
        places = new ArrayDeque<>();
        for (int i = 0; i < shuffled.size(); i++) {
            places.add(new Place<>(after.get(i), shuffled.get(i)));
        }
    }

    /** The ways of spoiling that come next after so many good rows; each is given once. */
    List<Spoil<C>> after(int goodRows) {
        List<Spoil<C>> due = new ArrayList<>(0);
        while (!places.isEmpty() && places.peek().afterGoodRow() <= goodRows) {
            due.add(places.poll().spoil());
        }
        return due;
    }
}
