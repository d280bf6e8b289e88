package org.pakekelambu.localstack.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.function.Supplier;
import org.pakekelambu.localstack.StackFailure;

/** What the story has done so far, kept in the data folder so that it is told once, also over interruptions. */
final class Journal {

    private final Path file;
    private final Properties entries = new Properties();

    private Journal(Path file) {
        this.file = file;
    }

    static Journal in(Path folder) {
        Journal journal = new Journal(folder.resolve("story.properties"));
        try {
            if (Files.exists(journal.file)) {
                try (var in = Files.newInputStream(journal.file)) {
                    journal.entries.load(in);
                }
            }
            return journal;
        } catch (IOException e) {
            throw new StackFailure(journal.file + " cannot be read: " + e.getMessage(), e);
        }
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** The entry, made and kept when it is missing. */
    String entry(String key, Supplier<String> maker) {
        String known = entries.getProperty(key);
        if (known != null) {
            return known;
        }
        String made = maker.get();
        keep(key, made);
        return made;
    }

    void keep(String key, String value) {
        entries.setProperty(key, value);
        try {
            Files.createDirectories(file.getParent());
            Path fresh = file.resolveSibling("story.properties.new");
            try (var out = Files.newOutputStream(fresh)) {
                entries.store(out, "What the main job has done");
            }
            Files.move(fresh, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StackFailure(file + " cannot be written: " + e.getMessage(), e);
        }
    }
}
