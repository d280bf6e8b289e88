package org.pakekelambu.manners.secrets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Encryption at rest and keyed fingerprints (trust rule 23). */
class SecretsTest {
    private static final byte[] NAME = "Siti Aminah".getBytes(StandardCharsets.UTF_8);
    private static final String KEY = "k1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    private static final String OTHER = "k2:AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    private final UUID row = UUID.randomUUID();

    @Test
    void what_is_encrypted_opens_only_where_it_belongs() throws Exception {
        var cipher = cipher(newKeys());
        byte[] sealed = cipher.encrypt("worker.personal", row, NAME);
        assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains("Siti"));
        assertArrayEquals(NAME, cipher.decrypt("worker.personal", row, sealed));
        assertThrows(IllegalStateException.class, () -> cipher.decrypt("worker.personal", UUID.randomUUID(), sealed));
        assertThrows(IllegalStateException.class, () -> cipher.decrypt("claim.personal", row, sealed));
        sealed[sealed.length - 1] ^= 1;
        assertThrows(IllegalStateException.class, () -> cipher.decrypt("worker.personal", row, sealed));
    }

    @Test
    void a_rotated_keyset_reads_the_old_and_writes_with_the_new() throws Exception {
        KeysetHandle first = newKeys();
        byte[] old = cipher(first).encrypt("p", row, NAME);
        KeysetHandle both = withNewPrimary(first);
        var rotated = cipher(both);
        assertArrayEquals(NAME, rotated.decrypt("p", row, old));
        byte[] fresh = rotated.encrypt("p", row, NAME);
        assertThrows(IllegalStateException.class, () -> cipher(first).decrypt("p", row, fresh));
    }

    @Test
    void a_keyset_file_that_changes_is_taken_over_while_running(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("keyset.json");
        KeysetHandle first = newKeys();
        Files.writeString(file, keyset(first));
        var cipher = new PersonalDataCipher(() -> content(file));
        byte[] old = cipher.encrypt("p", row, NAME);

        Files.writeString(file, "{\"half\": ");
        assertThrows(IllegalStateException.class, cipher::lookAgain);
        assertArrayEquals(NAME, cipher.decrypt("p", row, old));

        KeysetHandle both = withNewPrimary(first);
        Files.writeString(file, keyset(both));
        cipher.lookAgain();
        assertArrayEquals(NAME, cipher.decrypt("p", row, old));
        byte[] fresh = cipher.encrypt("p", row, NAME);
        assertThrows(IllegalStateException.class, () -> cipher(first).decrypt("p", row, fresh));
        assertArrayEquals(NAME, cipher(both).decrypt("p", row, fresh));
    }

    @Test
    void a_key_that_is_none_is_refused_in_words() {
        var failure = assertThrows(IllegalStateException.class, () -> new PersonalDataCipher(() -> "secret"));
        assertTrue(failure.getMessage().contains("DATA_KEYSET"));
        for (String bad : new String[] {"", "k1", "k1:abc", ":" + KEY, "k1:!"}) {
            assertTrue(assertThrows(IllegalStateException.class, () -> new Fingerprints(bad))
                    .getMessage()
                    .contains("MATCHING_KEY"));
        }
    }

    @Test
    void equal_values_have_equal_fingerprints_under_one_key_and_kind() {
        var fingerprints = new Fingerprints(KEY);
        assertEquals(fingerprints.of("nik", "1606"), new Fingerprints(KEY).of("nik", "1606"));
        assertTrue(fingerprints.of("nik", "1606").startsWith("k1:"));
        assertNotEquals(fingerprints.of("nik", "1606"), fingerprints.of("phone", "1606"));
        assertNotEquals(
                fingerprints.of("nik", "1606").substring(3),
                new Fingerprints(OTHER).of("nik", "1606").substring(3));
    }

    @Test
    void an_old_key_is_still_recognised() {
        var rotated = new Fingerprints(OTHER + "," + KEY);
        assertTrue(rotated.of("nik", "1606").startsWith("k2:"));
        assertTrue(rotated.all("nik", "1606").contains(new Fingerprints(KEY).of("nik", "1606")));
    }

    private static PersonalDataCipher cipher(KeysetHandle keys) throws Exception {
        String keyset = keyset(keys);
        return new PersonalDataCipher(() -> keyset);
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeysetHandle withNewPrimary(KeysetHandle first) throws Exception {
        return KeysetHandle.newBuilder(first)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build();
    }

    private static KeysetHandle newKeys() throws Exception {
        AeadConfig.register();
        return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
    }

    private static String keyset(KeysetHandle keys) throws Exception {
        return TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
    }
}
