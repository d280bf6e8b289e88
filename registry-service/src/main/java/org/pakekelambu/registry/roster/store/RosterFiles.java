package org.pakekelambu.registry.roster.store;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.pakekelambu.manners.secrets.PersonalDataCipher;
import org.pakekelambu.registry.sql.Sql;

/** Keeps a file sealed in parts, so that any process can go on with it and none holds it whole in memory. */
@Singleton
public class RosterFiles {
    private static final int PART = 1024 * 1024;

    private final Sql sql;
    private final PersonalDataCipher cipher;

    RosterFiles(Sql sql, PersonalDataCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    public void keep(UUID roster, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            int part = 0;
            for (byte[] bytes = in.readNBytes(PART); bytes.length > 0; bytes = in.readNBytes(PART)) {
                sql.update(
                        "INSERT INTO roster_part (roster_id, part, sealed) VALUES (?, ?, ?)",
                        roster,
                        part,
                        cipher.encrypt("roster_part", roster + "/" + part, bytes));
                part++;
            }
        }
    }

    public boolean holds(UUID roster) {
        return sql.first("SELECT 1 FROM roster_part WHERE roster_id = ? LIMIT 1", row -> true, roster)
                .isPresent();
    }

    public InputStream open(UUID roster) {
        int parts = sql.first("SELECT count(*) FROM roster_part WHERE roster_id = ?", row -> row.getInt(1), roster)
                .orElse(0);
        return new SequenceInputStream(new Enumeration<InputStream>() {
            private int next;

            @Override
            public boolean hasMoreElements() {
                return next < parts;
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(part(roster, next++));
            }
        });
    }

    private byte[] part(UUID roster, int part) {
        byte[] sealed = sql.first(
                        "SELECT sealed FROM roster_part WHERE roster_id = ? AND part = ?",
                        row -> row.getBytes(1),
                        roster,
                        part)
                .orElseThrow(NoSuchElementException::new);
        return cipher.decrypt("roster_part", roster + "/" + part, sealed);
    }

    public void forget(UUID roster) {
        sql.update("DELETE FROM roster_part WHERE roster_id = ?", roster);
    }
}
