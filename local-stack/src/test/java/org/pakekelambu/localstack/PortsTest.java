package org.pakekelambu.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortsTest {
    private static final int MANY = 300;

    /** Prints so many ports and ends when it is told to. */
    static final class Asker {
        public static void main(String[] arguments) throws Exception {
            String ports = asked();
            System.gc();
            System.out.println(ports);
            System.in.read();
        }
    }

    @Test
    void nobody_is_given_a_port_that_another_was_given_though_he_does_not_listen_yet() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Asker.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            Set<String> theirs = Set.of(other.inputReader().readLine().split(","));
            Set<String> ours = Set.of(asked().split(","));
            assertEquals(MANY, theirs.size());
            assertEquals(MANY, ours.size());
            Set<String> both = new HashSet<>(theirs);
            assertTrue(both.addAll(ours));
            assertEquals(2 * MANY, both.size());
        } finally {
            other.destroy();
        }
    }

    private static String asked() {
        return IntStream.range(0, MANY)
                .map(i -> Ports.free())
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(","));
    }
}
