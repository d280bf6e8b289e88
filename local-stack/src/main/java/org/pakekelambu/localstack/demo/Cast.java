package org.pakekelambu.localstack.demo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pakekelambu.localstack.roster.Occupation;
import org.pakekelambu.localstack.roster.RosterWorker;
import org.pakekelambu.localstack.roster.Sex;

/** Finds those among the invented workers whom the story is about. */
final class Cast {

    private static final int OTHERS = 40;

    private final List<RosterWorker> others = new ArrayList<>();
    private final Map<Occupation, RosterWorker> chosen = new EnumMap<>(Occupation.class);

    /** Shown every good worker of the roster; the first suitable one of an occupation is chosen. */
    void look(RosterWorker worker) {
        if (worker.person().sex() == Sex.MALE
                && worker.hasSpouse()
                && worker.pupils().size() == 2
                && chosen.putIfAbsent(worker.occupation(), worker) == null) {
            return;
        }
        if (others.size() < OTHERS) {
            others.add(worker);
        }
    }

    /** A married man with two children at different schools. */
    RosterWorker one(Occupation occupation) {
        return chosen.get(occupation);
    }

    /** Some of the rest. */
    List<RosterWorker> others() {
        return List.copyOf(others);
    }
}
