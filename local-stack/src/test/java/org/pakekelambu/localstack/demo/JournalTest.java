package org.pakekelambu.localstack.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    @Test
    void what_was_done_is_remembered_by_the_next_run(@TempDir Path folder) {
        Journal first = Journal.in(folder);
        assertFalse(first.has("claim.farmer"));
        assertEquals("/api/v1/claims/1", first.entry("claim.farmer", () -> "/api/v1/claims/1"));

        Journal next = Journal.in(folder);
        assertTrue(next.has("claim.farmer"));
        assertEquals("/api/v1/claims/1", next.entry("claim.farmer", () -> "/api/v1/claims/2"));
    }
}
