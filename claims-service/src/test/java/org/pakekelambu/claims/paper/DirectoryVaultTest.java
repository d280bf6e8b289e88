package org.pakekelambu.claims.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pakekelambu.manners.problem.Problem;

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
    void what_cannot_be_put_in_place_is_told_as_unavailable_and_leaves_no_part() throws IOException {
        UUID id = UUID.randomUUID();
        Path place = root.resolve(id.toString().substring(0, 2)).resolve(id.toString());
        Files.createDirectories(place.resolve("in-the-way"));
        PaperVault vault = new DirectoryVault(root);
        Problem refused = assertThrows(Problem.class, () -> vault.keep(id, new byte[] {1, 2, 3}));
        assertEquals(503, refused.status());
        assertEquals("papers-unavailable", refused.type());
        assertEquals(503, assertThrows(Problem.class, () -> vault.open(id)).status());
        try (Stream<Path> files = Files.walk(root)) {
            assertEquals(0, files.filter(Files::isRegularFile).count());
        }
    }

    @Test
    void what_nobody_kept_is_absent() {
        assertTrue(new DirectoryVault(root).open(UUID.randomUUID()).isEmpty());
    }
}
