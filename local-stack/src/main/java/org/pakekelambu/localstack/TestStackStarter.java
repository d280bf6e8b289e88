package org.pakekelambu.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.Callable;

/** Starts the stack of {@link TestStack} on a temporary folder, and says where it is in words every loader knows. */
public final class TestStackStarter implements Callable<String> {

    @Override
    public String call() throws IOException {
        Path folder = Files.createTempDirectory("pakekelambu-test-");
        LocalStack stack = LocalStack.start(StackOptions.anywhere(folder));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, folder), "test-stack-stop"));
        return stack.running().text();
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
