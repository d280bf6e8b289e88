package org.pakekelambu.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @Test
    void a_stacks_folder_is_emptied(@TempDir Path folder) throws IOException {
        FolderLock.on(folder).close();
        Files.createDirectories(folder.resolve("kafka/deep"));
        Files.writeString(folder.resolve("kafka/deep/file"), "x");
        DataFolder.erase(folder);
        try (var left = Files.list(folder)) {
            assertEquals(0, left.filter(path -> !path.endsWith("lock")).count());
        }
    }

    @Test
    void a_folder_of_somebody_else_is_left_alone(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "years of work");
        assertThrows(StackFailure.class, () -> DataFolder.erase(folder));
        assertTrue(Files.exists(folder.resolve("thesis.txt")));
    }

    @Test
    void what_a_failed_start_left_is_emptied(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("logs"));
        Files.writeString(folder.resolve("logs/demo.log"), "port taken");
        DataFolder.erase(folder);
        assertFalse(Files.exists(folder.resolve("logs")));
    }

    @Test
    void a_folder_in_use_is_left_alone(@TempDir Path folder) throws IOException {
        FolderLock held = FolderLock.on(folder);
        try (held) {
            Files.createDirectories(folder.resolve("kafka"));
            assertThrows(StackFailure.class, () -> DataFolder.erase(folder));
            assertTrue(Files.exists(folder.resolve("kafka")));
        }
        DataFolder.erase(folder);
        assertFalse(Files.exists(folder.resolve("kafka")));
    }
}
