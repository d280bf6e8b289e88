package org.pakekelambu.events.broker;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;

/** Tells failures of the surroundings (they pass) from those of a record (they do not), and describes both without values. */
public final class Failures {

    /** SQL states for which the data are to blame: cardinality, data, integrity, limits, check option, raised by a function. */
    private static final Set<String> OF_THE_DATA = Set.of("21", "22", "23", "44", "54", "P0");

    private static final int DEEPEST = 12;

    private Failures() {}

    /** True for the database, the transaction manager, the broker, the network or the machine; false when in doubt. */
    public static boolean ofTheSurroundings(Throwable failure) {
        for (Throwable cause : chain(failure)) {
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                return state == null || state.length() < 2 || !OF_THE_DATA.contains(state.substring(0, 2));
            }
            if (cause instanceof KafkaException
                    || cause instanceof IOException
                    || cause instanceof TimeoutException
                    || cause instanceof InterruptedException
                    || cause instanceof VirtualMachineError
                    || cause instanceof LinkageError) {
                return true;
            }
        }
        // A transaction that fails by itself, without a statement to blame.
        return chain(failure).stream()
                .anyMatch(cause -> cause.getClass().getName().startsWith("jakarta.transaction."));
    }

    /** Classes, SQL states and the place in our code. Messages are left out: they may quote a person's data. */
    public static String describe(Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause : chain(failure)) {
            text.append(text.isEmpty() ? "" : " <- ").append(cause.getClass().getSimpleName());
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                text.append(" (SQL state ").append(sql.getSQLState()).append(')');
            }
        }
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith("org.pakekelambu.") && frame.getLineNumber() > 0) {
                return text + " at " + frame.getFileName() + ":" + frame.getLineNumber();
            }
        }
        return text.toString();
    }

    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable cause = failure; cause != null && chain.size() < DEEPEST; cause = cause.getCause()) {
            chain.add(cause);
        }
        return chain;
    }
}
