package org.pakekelambu.localstack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
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
        Map<String, String> addresses = addresses();
        Map<Service, Integer> ports = new HashMap<>();
        for (Service service : Service.values()) {
            ports.put(service, Integer.valueOf(addresses.get(service.id())));
        }
        return new RunningStack(
                Integer.parseInt(addresses.get("postgres")),
                addresses.get("kafka"),
                addresses.get("issuer"),
                Path.of(addresses.get("secrets")),
                "",
                ports);
    }

    /** The same servers with empty databases and empty topics, for a service that starts anew. */
    public static RunningStack fresh() {
        Properties properties = System.getProperties();
        synchronized (KEY) {
            RunningStack stack = get();
            int set = (Integer) properties.getOrDefault(KEY + ".sets", 0) + 1;
            properties.put(KEY + ".sets", set);
            Topics.clear(stack.bootstrapServers());
            return stack.withFreshDatabases("_" + set);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> addresses() {
        Properties properties = System.getProperties();
        synchronized (KEY) {
            if (properties.get(KEY) == null) {
                properties.put(KEY, startInSystemClassLoader());
            }
            return (Map<String, String>) properties.get(KEY);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> startInSystemClassLoader() {
        ClassLoader system = ClassLoader.getSystemClassLoader();
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(system);
        try {
            Class<?> starter = system.loadClass("org.pakekelambu.localstack.TestStackStarter");
            return ((Callable<Map<String, String>>) starter.getConstructor().newInstance()).call();
        } catch (Exception e) {
            throw new StackFailure("The stack of the tests does not start: " + e.getMessage(), e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
