package org.pakekelambu.localstack.demo;

import java.time.Duration;
import java.util.List;
import org.pakekelambu.localstack.DataFolder;
import org.pakekelambu.localstack.LocalStack;
import org.pakekelambu.localstack.RunningStack;
import org.pakekelambu.localstack.Service;
import org.pakekelambu.localstack.Services;

/** The main job; {@code ./demo} starts it. */
public final class Demo {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    /** A small machine runs three services, PostgreSQL and Kafka beside each other. */
    private static final List<String> JAVA_OPTIONS = List.of("-Xms128m", "-Xmx640m");

    private final DemoOptions options;
    private final Screen screen;
    private final Closing closing;

    private Demo(DemoOptions options, Screen screen) {
        this.options = options;
        this.screen = screen;
        this.closing = new Closing(screen);
    }

    public static void main(String[] arguments) {
        Screen screen = new Screen(System.out, Boolean.getBoolean("pakekelambu.terminal"));
        DemoOptions options;
        try {
            options = DemoOptions.parse(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n" + DemoOptions.usage());
            System.exit(MISUSED);
            return;
        }
        if (options.help()) {
            screen.plain(DemoOptions.usage());
            return;
        }
        System.exit(new Demo(options, screen).run());
    }

    private int run() {
        Runtime.getRuntime().addShutdownHook(new Thread(closing::all, "stop"));
        try {
            if (options.fresh()) {
                DataFolder.erase(options.folder());
            }
            Logs.to(options.folder().resolve("logs"));
            play();
            return 0;
        } catch (RuntimeException e) {
            if (!closing.hasBegun()) {
                System.err.println(
                        "\n" + e.getMessage() + "\nLogs: " + options.folder().resolve("logs"));
                Logs.failure(e);
            }
            return FAILED;
        }
    }

    private void play() {
        long start = System.nanoTime();
        screen.plain("PAKE KELAMBU: from the roster to a settled claim. Data: " + options.folder());
        screen.step("PostgreSQL, Kafka and a token issuer, in this process");
        LocalStack stack = closing.add("PostgreSQL, Kafka and the token issuer", LocalStack.start(options.stack()));
        RunningStack running = stack.running();
        screen.line("(" + Screen.seconds(Duration.ofNanos(System.nanoTime() - start)) + ")");
        Services services = start(running);
        Story story = new Story(Journal.in(options.folder()), screen);
        if (story.isTold()) {
            screen.plain("\nThe data folder holds a story told before; its data is still here. (--fresh begins anew.)");
        } else {
            story.tell(running, options.folder(), options.workers());
        }
        Welcome.print(screen, running, options.folder());
        screen.plain("Ready after " + Screen.seconds(Duration.ofNanos(System.nanoTime() - start))
                + (options.leave() ? "." : ". Ctrl-C stops everything."));
        if (!options.leave()) {
            new Watch(services, screen).untilCtrlC(closing::hasBegun);
        }
    }

    private Services start(RunningStack running) {
        screen.step("The three services, each a process of its own");
        long start = System.nanoTime();
        Services services = closing.add(
                "the three services", new Services(running, options.folder().resolve("logs"), JAVA_OPTIONS));
        services.startAll();
        for (Service service : Service.values()) {
            screen.line(service.id() + " is ready at " + running.baseUrl(service));
        }
        screen.line("(" + Screen.seconds(Duration.ofNanos(System.nanoTime() - start)) + ")");
        return services;
    }
}
