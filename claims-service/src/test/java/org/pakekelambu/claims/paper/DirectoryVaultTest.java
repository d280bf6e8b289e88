package org.pakekelambu.claims.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers in a directory. */
class DirectoryVaultTest {
    @TempDir
    Path root;

    @Test
    void what_is_kept_is_found_again_and_nothing_is_left_aside() throws IOException {
        PaperVault vault = new DirectoryVault(root.resolve("papers"));
        UUID id = UUID.randomUUID();
        vault.keep(id, new byte[] {1, 2, 3});
        assertArrayEquals(new byte[] {1, 2, 3}, vault.open(id).orElseThrow());
        try (Stream<Path> files = Files.walk(root)) {
            assertEquals(1, files.filter(Files::isRegularFile).count());
        }
    }

    @Test
    void what_nobody_kept_is_absent() {
        assertTrue(new DirectoryVault(root).open(UUID.randomUUID()).isEmpty());
    }
}
