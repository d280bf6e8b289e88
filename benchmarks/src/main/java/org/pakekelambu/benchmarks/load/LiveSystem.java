package org.pakekelambu.benchmarks.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pakekelambu.benchmarks.Report;
import org.pakekelambu.localstack.LocalStack;
import org.pakekelambu.localstack.RunningStack;
import org.pakekelambu.localstack.Service;
import org.pakekelambu.localstack.Services;
import org.pakekelambu.localstack.StackOptions;
import org.pakekelambu.localstack.api.ApiClient;

/** PostgreSQL with fsync on, Kafka, issuer and the three services, on an empty folder below {@code target}. */
public final class LiveSystem implements AutoCloseable {

    private final LocalStack stack;
    private final Services services;

    private LiveSystem(LocalStack stack, Services services) {
        this.stack = stack;
        this.services = services;
    }

    public static LiveSystem start(Report report) throws IOException {
        report.progress("starting PostgreSQL (fsync on), Kafka, the issuer and the three services");
        Path parent = Files.createDirectories(Path.of("benchmarks", "target"));
        Path folder = Files.createTempDirectory(parent, "run-");
        LocalStack stack = LocalStack.start(StackOptions.anywhere(folder));
        Services services = new Services(stack.running(), folder.resolve("logs"), List.of("-Xmx768m"));
        LiveSystem system = new LiveSystem(stack, services);
        Runtime.getRuntime().addShutdownHook(new Thread(system::close));
        services.startAll();
        report.progress("all services are ready; their logs are in " + folder.resolve("logs"));
        return system;
    }

    public RunningStack addresses() {
        return stack.running();
    }

    public String token(String subject, String role, String region) {
        return stack.tokens().token(subject, role, region);
    }

    /** A caller whose token is signed anew for each request: for the few requests around a measurement. */
    public ApiClient client(Service service, String subject, String role, String region) {
        return new ApiClient(stack.running().baseUrl(service), () -> token(subject, role, region));
    }

    @Override
    public synchronized void close() {
        services.close();
        stack.close();
    }
}
