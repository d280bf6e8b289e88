package org.pakekelambu.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** Starts the stack of {@link TestStack} on a temporary folder, and says where it is in words every loader knows. */
public final class TestStackStarter implements Callable<Map<String, String>> {

    @Override
    public Map<String, String> call() throws IOException {
        Path folder = Files.createTempDirectory("pakekelambu-test-");
        LocalStack stack = LocalStack.start(StackOptions.anywhere(folder));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, folder), "test-stack-stop"));
        RunningStack running = stack.running();
        Map<String, String> addresses = new HashMap<>();
        addresses.put("postgres", Integer.toString(running.postgresPort()));
        addresses.put("kafka", running.bootstrapServers());
        addresses.put("issuer", running.issuerUrl());
        addresses.put("secrets", running.secretsFolder().toString());
        running.servicePorts().forEach((service, port) -> addresses.put(service.id(), port.toString()));
        return addresses;
    }

    private static void stop(LocalStack stack, Path folder) {
        try {
            stack.close();
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
                    Files.deleteIfExists(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
