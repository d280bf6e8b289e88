package org.pakekelambu.acceptance.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.pakekelambu.localstack.LocalStack;
import org.pakekelambu.localstack.RunningStack;
import org.pakekelambu.localstack.Service;
import org.pakekelambu.localstack.Services;
import org.pakekelambu.localstack.StackOptions;
import org.pakekelambu.localstack.api.ApiClient;

/** The whole system on free ports of this machine: real PostgreSQL, real Kafka, real tokens, three services. */
public final class Stage implements CloseableResource, AutoCloseable {

    private final LocalStack stack;
    private final Services services;
    private final Programmes programmes;
    private final Map<Service, LocalDate> today = new EnumMap<>(Service.class);
    private final Collection<Human> people = new ConcurrentLinkedQueue<>();

    private Stage(LocalStack stack, Services services) {
        this.stack = stack;
        this.services = services;
        this.programmes = new Programmes(this);
    }

    /** Small, soon up (what the compiler wrote is not verified once more), and soon missed by Kafka when killed. */
    private static final List<String> JAVA_OPTIONS = List.of(
            "-Xmx384m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:ReservedCodeCacheSize=240m",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-BytecodeVerificationRemote",
            "-Devents.inbox.session-timeout=PT6S");

    static Stage start() {
        Path folder = newFolder();
        LocalStack stack = LocalStack.start(StackOptions.anywhere(folder));
        Services services = new Services(stack.running(), folder.resolve("logs"), JAVA_OPTIONS);
        Runtime.getRuntime().addShutdownHook(new Thread(services::close));
        services.startAll();
        return new Stage(stack, services);
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "stage-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The people of Musi Banyuasin. */
    public Office muba() {
        return Office.of(this, "16.06");
    }

    /** Somebody with one role in one region. */
    public Clerk clerk(String subject, String role, String region) {
        return clerk(subject, List.of(role), List.of(region));
    }

    public Clerk clerk(String subject, List<String> roles, List<String> regions) {
        return new Clerk(stack.running(), subject, roles, regions);
    }

    /** Somebody without a token. */
    public ApiClient anybody(Service service) {
        return new ApiClient(url(service), null);
    }

    public String url(Service service) {
        return stack.running().baseUrl(service);
    }

    public String token(String subject, String role, String region) {
        return stack.tokens().token(subject, role, region);
    }

    public String clerkToken(String subject, List<String> roles, String region) {
        return stack.tokens().token(subject, roles, List.of(region));
    }

    /** From now on it is this day in Jakarta, for all services or for those named. */
    public void todayIs(LocalDate date, Service... only) {
        Clerk operator = clerk("ops", "operator", "16.06");
        for (Service service : only.length == 0 ? Service.values() : only) {
            operator.at(service)
                    .put("/api/v1/business-date", Map.of("date", date.toString()))
                    .expect(200);
            today.put(service, date);
        }
    }

    /** A programme of Musi Banyuasin that promised nothing of its own. */
    public String programmeWithoutPromise() {
        return programmes.inMuba("muba-tanpa-janji");
    }

    /** A programme of Musi Banyuasin of which nobody is a member yet. */
    public String emptyProgramme(String code) {
        return programmes.inMuba(code);
    }

    /** A second regency with the programme {@code lahat-peduli}. */
    public void regencyOfLahat() {
        programmes.lahat();
    }

    /** SIGKILL: the process has no time for a last word. */
    public void kill(Service service) {
        services.kill(service);
    }

    /** Starts a killed service again, on the day it had, and waits until it is ready. */
    public void restart(Service service) {
        restart(service, Map.of());
    }

    public void restart(Service service, Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(environment);
        if (today.containsKey(service)) {
            all.put("BUSINESS_DATE", today.get(service).toString());
        }
        services.start(service, all);
        services.awaitReady(service);
    }

    public List<Path> logs(Service service) {
        return services.logs(service);
    }

    public String bootstrapServers() {
        return stack.running().bootstrapServers();
    }

    public RunningStack addresses() {
        return stack.running();
    }

    /** People who were not invented by {@link People}, such as those of the generated roster. */
    public void remember(Collection<Human> others) {
        people.addAll(others);
    }

    public Collection<Human> people() {
        return people;
    }

    @Override
    public void close() {
        services.close();
        stack.close();
    }
}
