package org.pakekelambu.localstack.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.pakekelambu.localstack.StackFailure;

/** What PostgreSQL, Kafka and the issuer have to say goes into a file, not between the lines of the story. */
final class Logs {

    private static final Logger ROOT = Logger.getLogger("");

    private Logs() {}

    static void to(Path folder) {
        Arrays.stream(ROOT.getHandlers()).forEach(handler -> {
            ROOT.removeHandler(handler);
            handler.close();
        });
        try {
            Files.createDirectories(folder);
            FileHandler file = new FileHandler(folder.resolve("stack.log").toString());
            file.setFormatter(new SimpleFormatter());
            ROOT.addHandler(file);
            ROOT.setLevel(Level.INFO);
        } catch (IOException e) {
            throw new StackFailure("The folder " + folder + " cannot be written: " + e.getMessage(), e);
        }
    }

    static void failure(Throwable failure) {
        ROOT.log(Level.SEVERE, "The main job failed", failure);
    }
}
