package org.pakekelambu.claims.database;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.pakekelambu.manners.secrets.PersonalDataCipher;

/** Records as encrypted JSON: personal data at rest. What an older version of us wrote must stay readable. */
@Singleton
public class Sealed {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private final PersonalDataCipher cipher;

    Sealed(PersonalDataCipher cipher) {
        this.cipher = cipher;
    }

    /** @param purpose what is kept, {@code table.column}; {@code id} the key of its row */
    public byte[] seal(String purpose, Object id, Object value) {
        try {
            return cipher.encrypt(purpose, id, JSON.writeValueAsBytes(value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public <T> T open(String purpose, Object id, byte[] bytes, Class<T> type) {
        try {
            return JSON.readValue(cipher.decrypt(purpose, id, bytes), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] sealBytes(String purpose, Object id, byte[] plain) {
        return cipher.encrypt(purpose, id, plain);
    }

    public byte[] openBytes(String purpose, Object id, byte[] bytes) {
        return cipher.decrypt(purpose, id, bytes);
    }
}
