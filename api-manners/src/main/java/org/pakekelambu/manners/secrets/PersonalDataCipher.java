package org.pakekelambu.manners.secrets;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.function.Supplier;
import org.pakekelambu.manners.life.Background;

/**
 * Personal data at rest: AES-256-GCM with the primary key of a Tink keyset ({@code DATA_KEYSET} or {@code
 * DATA_KEYSET_FILE}). Each ciphertext names its key, so a keyset of several keys reads old data and writes with the new
 * one; a changed file is taken over while running. Purpose and id are bound to the ciphertext: moved to another row or column it does not open.
 */
@Startup
@Singleton
public class PersonalDataCipher {
    /** Published, hence worthless: refused outside the profiles local and test. */
    private static final String REHEARSAL_KEYSET = "{\"primaryKeyId\":1160600001,\"key\":[{\"keyData\":{\"typeUrl\":"
            + "\"type.googleapis.com/google.crypto.tink.AesGcmKey\",\"value\":"
            + "\"GiBwYWtlLWtlbGFtYnUtcmVoZWFyc2FsLWtleS0wMDAwMQ==\",\"keyMaterialType\":\"SYMMETRIC\"},"
            + "\"status\":\"ENABLED\",\"keyId\":1160600001,\"outputPrefixType\":\"TINK\"}]}";

    private static final long LOOK_MILLIS = 10_000;

    private final Supplier<String> source;
    private volatile String keyset;
    private volatile Aead aead;

    @Inject
    PersonalDataCipher(Background background) {
        this(() -> SecretSource.read("DATA_KEYSET", REHEARSAL_KEYSET));
        background.every(LOOK_MILLIS, "Looking whether DATA_KEYSET_FILE changed", this::lookAgain);
    }

    PersonalDataCipher(Supplier<String> source) {
        this.source = source;
        lookAgain();
    }

    /** @throws IllegalStateException when it is no keyset; the one before stays in use */
    void lookAgain() {
        String now = source.get();
        if (!now.equals(keyset)) {
            aead = open(now);
            keyset = now;
        }
    }

    private static Aead open(String keyset) {
        try {
            AeadConfig.register();
            KeysetHandle keys = TinkJsonProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get());
            return keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("DATA_KEYSET is no Tink keyset for AEAD in JSON.", e);
        }
    }

    /** @param purpose what is kept, such as a table's column; {@code id} the row's key */
    public byte[] encrypt(String purpose, Object id, byte[] plain) {
        try {
            return aead.encrypt(plain, context(purpose, id));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not encrypt " + purpose, e);
        }
    }

    /** @throws IllegalStateException when the key is not in the keyset, or the data was altered or moved */
    public byte[] decrypt(String purpose, Object id, byte[] sealed) {
        try {
            return aead.decrypt(sealed, context(purpose, id));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not decrypt " + purpose + " of " + id, e);
        }
    }

    private static byte[] context(String purpose, Object id) {
        return (purpose + '\n' + id).getBytes(StandardCharsets.UTF_8);
    }
}
