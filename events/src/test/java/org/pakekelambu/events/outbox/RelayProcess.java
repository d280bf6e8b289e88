package org.pakekelambu.events.outbox;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.List;
import org.pakekelambu.events.Servers;

/** A relay in a process of its own, so that it can be killed as a machine is. */
final class RelayProcess {

    private static final String SENDING = "sending";

    private RelayProcess() {}

    public static void main(String[] arguments) throws Exception {
        RunningRelay relay = new RunningRelay(new Servers(arguments[0], arguments[1], arguments[2]));
        while (relay.sent.get() == 0) {
            Thread.sleep(10);
        }
        System.out.println(SENDING);
        Thread.currentThread().join();
    }

    /** Returns once it has sent something. */
    static Process start(Servers servers) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(List.of(
                        java,
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RelayProcess.class.getName(),
                        servers.jdbcUrl(),
                        servers.bootstrapServers(),
                        servers.topic()))
                .redirectErrorStream(true)
                .start();
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); !SENDING.equals(line); line = output.readLine()) {
            if (line == null) {
                throw new IllegalStateException("the relay's process ended before it sent anything");
            }
        }
        return process;
    }
}
