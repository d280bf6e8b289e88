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
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Encryption at rest and keyed fingerprints (trust rule 23). */
class SecretsTest {
    private static final byte[] NAME = "Siti Aminah".getBytes(StandardCharsets.UTF_8);
    private static final String KEY = "k1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    private static final String OTHER = "k2:AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    private final UUID row = UUID.randomUUID();

    @Test
    void what_is_encrypted_opens_only_where_it_belongs() throws Exception {
        var cipher = new PersonalDataCipher(keyset(newKeys()));
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
        byte[] old = new PersonalDataCipher(keyset(first)).encrypt("p", row, NAME);
        KeysetHandle both = KeysetHandle.newBuilder(first)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build();
        var rotated = new PersonalDataCipher(keyset(both));
        assertArrayEquals(NAME, rotated.decrypt("p", row, old));
        byte[] fresh = rotated.encrypt("p", row, NAME);
        assertThrows(IllegalStateException.class, () -> new PersonalDataCipher(keyset(first)).decrypt("p", row, fresh));
    }

    @Test
    void a_key_that_is_none_is_refused_in_words() {
        var failure = assertThrows(IllegalStateException.class, () -> new PersonalDataCipher("secret"));
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

    private static KeysetHandle newKeys() throws Exception {
        AeadConfig.register();
        return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
    }

    private static String keyset(KeysetHandle keys) throws Exception {
        return TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
    }
}
