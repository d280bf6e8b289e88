package org.pakekelambu.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
            DataFolder.delete(folder);
        }
    }
}
