package org.pakekelambu.localstack.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pakekelambu.localstack.Ports;
import org.pakekelambu.localstack.Service;
import org.pakekelambu.localstack.StackOptions;
import org.pakekelambu.localstack.roster.RosterSize;

/** What was asked for on the command line. */
record DemoOptions(boolean help, boolean fresh, boolean leave, Path folder, int workers, Map<String, Integer> ports) {

    /** The script works in the project's folder, whatever folder it was called from. */
    private static final Path CALLED_FROM = Path.of(System.getProperty("pakekelambu.from", ""));

    /** Among fewer there is no fisher with two children at different schools, of whom the story tells. */
    private static final int LEAST_WORKERS = 300;

    private static final int MOST_WORKERS = 500_000;

    /** @throws IllegalArgumentException with a sentence for the person who typed it */
    static DemoOptions parse(String... arguments) {
        Deque<String> left = new ArrayDeque<>(List.of(arguments));
        Map<String, Integer> ports = usualPorts();
        boolean help = false;
        boolean fresh = false;
        boolean leave = false;
        Path folder = Path.of(".local", "demo");
        int workers = RosterSize.FULL.workers();
        while (!left.isEmpty()) {
            String option = left.poll();
            switch (option) {
                case "--help", "-h" -> help = true;
                case "--fresh" -> fresh = true;
                case "--leave" -> leave = true;
                case "--data" -> folder = CALLED_FROM.resolve(value(option, left));
                case "--workers" -> workers = number(option, value(option, left), LEAST_WORKERS, MOST_WORKERS);
                default -> {
                    String name = option.matches("--[a-z]+-port") ? option.substring(2, option.length() - 5) : "";
                    if (!ports.containsKey(name)) {
                        throw new IllegalArgumentException("There is no option " + option + ".");
                    }
                    ports.put(name, number(option, value(option, left), 0, 65_535));
                }
            }
        }
        return new DemoOptions(help, fresh, leave, folder.toAbsolutePath().normalize(), workers, ports);
    }

    /** A file, so that the script can show it before anything is built. */
    static String usage() {
        try (InputStream text = DemoOptions.class.getResourceAsStream("/demo/usage.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Integer> usualPorts() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("postgres", 15_432);
        ports.put("kafka", 19_092);
        ports.put("issuer", 8084);
        for (Service service : Service.values()) {
            ports.put(service.id(), service.usualPort());
        }
        return ports;
    }

    private static String value(String option, Deque<String> left) {
        if (left.isEmpty()) {
            throw new IllegalArgumentException(option + " needs a value.");
        }
        return left.poll();
    }

    private static int number(String option, String text, int least, int most) {
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Said below.
        }
        throw new IllegalArgumentException(option + " needs a number from " + least + " to " + most + ".");
    }

    StackOptions stack() {
        Map<Service, Integer> services = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            int port = ports.get(service.id());
            services.put(service, port == 0 ? Ports.free() : port);
        }
        return new StackOptions(
                folder,
                ports.get("postgres"),
                ports.get("kafka"),
                ports.get("issuer"),
                services,
                6,
                Duration.ofHours(12));
    }
}
