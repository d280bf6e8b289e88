package org.pakekelambu.localstack;

import java.util.Properties;
import java.util.concurrent.Callable;

/**
 * The one stack of a test JVM. Quarkus gives every test profile its own class loader; the servers therefore live in
 * the system class loader, once, and their addresses among the system properties, where every class loader finds them.
 */
public final class TestStack {

    /** A string constant is the same object in every class loader, and therefore our lock as well. */
    private static final String KEY = "pakekelambu.test-stack";

    private TestStack() {}

    /** Starts it when it does not run yet; it stops when the JVM ends. */
    public static RunningStack get() {
        synchronized (KEY) {
            // Text only: other readers of the system properties trip over anything else.
            if (System.getProperty(KEY) == null) {
                System.setProperty(KEY, startInSystemClassLoader());
            }
            return RunningStack.parse(System.getProperty(KEY));
        }
    }

    /** The same servers with empty databases and empty topics, for a service that starts anew. */
    public static RunningStack fresh() {
        synchronized (KEY) {
            Properties properties = System.getProperties();
            RunningStack stack = get();
            int set = Integer.parseInt(properties.getProperty(KEY + ".sets", "0")) + 1;
            properties.setProperty(KEY + ".sets", Integer.toString(set));
            Topics.clear(stack.bootstrapServers());
            return stack.withFreshDatabases("_" + set);
        }
    }

    @SuppressWarnings("unchecked")
    private static String startInSystemClassLoader() {
        ClassLoader system = ClassLoader.getSystemClassLoader();
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(system);
        try {
            Class<?> starter = system.loadClass("org.pakekelambu.localstack.TestStackStarter");
            return ((Callable<String>) starter.getConstructor().newInstance()).call();
        } catch (Exception e) {
            throw new StackFailure("The stack of the tests does not start: " + e.getMessage(), e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
