package org.pakekelambu.localstack;

import java.io.IOException;

/**
 * Stops a server process when this JVM is gone, even by SIGKILL: a small shell waits on a pipe that the system closes
 * with us. Does nothing on Windows.
 */
final class Guardian implements AutoCloseable {

    /** Survives Ctrl-C, which the terminal sends to us all; SIGINT asks PostgreSQL for a fast, clean stop. */
    private static final String WATCH =
            "trap '' INT TERM HUP; read -r word; test \"$word\" = dismissed || kill -INT \"$0\"";

    private final Process shell;

    private Guardian(Process shell) {
        this.shell = shell;
    }

    static Guardian of(long pid) {
        if (System.getProperty("os.name").startsWith("Windows")) {
            return new Guardian(null);
        }
        try {
            return new Guardian(new ProcessBuilder("sh", "-c", WATCH, Long.toString(pid))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException noShell) {
            return new Guardian(null);
        }
    }

    /** Called when the server has been stopped in an orderly way. */
    @Override
    public void close() {
        if (shell == null) {
            return;
        }
        try (var pipe = shell.outputWriter()) {
            pipe.write("dismissed\n");
        } catch (IOException alreadyGone) {
            shell.destroy();
        }
    }
}
