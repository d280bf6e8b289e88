package org.pakekelambu.claims.database;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.pakekelambu.manners.secrets.PersonalDataCipher;

/**
 * Records as encrypted JSON: personal data at rest. Long ones are compressed first, because nothing compresses once it is
 * encrypted. What an older version of us wrote must stay readable.
 */
@Singleton
public class Sealed {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    /** Bytes from which on compressing is worth its time. */
    private static final int LONG = 1024;

    private final PersonalDataCipher cipher;

    Sealed(PersonalDataCipher cipher) {
        this.cipher = cipher;
    }

    /** @param purpose what is kept, {@code table.column}; {@code id} the key of its row */
    public byte[] seal(String purpose, Object id, Object value) {
        try {
            return cipher.encrypt(purpose, id, packed(JSON.writeValueAsBytes(value)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public <T> T open(String purpose, Object id, byte[] bytes, Class<T> type) {
        try {
            return JSON.readValue(unpacked(cipher.decrypt(purpose, id, bytes)), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] packed(byte[] json) throws IOException {
        if (json.length < LONG) {
            return json;
        }
        Deflater quick = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream packed = new ByteArrayOutputStream(json.length / 4);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, quick)) {
            out.write(json);
        } finally {
            quick.end();
        }
        return packed.toByteArray();
    }

    /** What is compressed begins with an x (RFC 1950), JSON never does. */
    private static byte[] unpacked(byte[] bytes) throws IOException {
        if (bytes.length == 0 || bytes[0] != 'x') {
            return bytes;
        }
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }

    public byte[] sealBytes(String purpose, Object id, byte[] plain) {
        return cipher.encrypt(purpose, id, plain);
    }

    public byte[] openBytes(String purpose, Object id, byte[] bytes) {
        return cipher.decrypt(purpose, id, bytes);
    }
}
