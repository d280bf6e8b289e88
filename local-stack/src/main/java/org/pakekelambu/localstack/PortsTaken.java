package org.pakekelambu.localstack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Ports that somebody else listens on. Names every one of them at once, each with the option that changes it. */
public final class PortsTaken extends StackFailure {

    private PortsTaken(String sentence) {
        super(sentence);
    }

    /**
     * Checks before anything starts, so that no client ever talks to somebody else's server.
     *
     * @param wanted port by the name of its option ({@code registry}, {@code postgres}, ...); 0 means any free port
     */
    static void check(Map<String, Integer> wanted) {
        List<String> taken = new ArrayList<>();
        wanted.forEach((name, port) -> {
            if (port != 0 && !Ports.isFree(port)) {
                taken.add("port " + port + " (" + name + "; change it with --" + name + "-port)");
            }
        });
        if (!taken.isEmpty()) {
            throw new PortsTaken("Another program already listens on " + String.join(", ", taken)
                    + ". Stop that program, or choose other ports; 0 takes any free one.");
        }
    }
}
