package org.pakekelambu.registry.worker.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.pakekelambu.manners.secrets.PersonalDataCipher;
import org.pakekelambu.registry.worker.domain.Person;

/** Seals what is personal of a worker, bound to the worker's id: moved to another row it does not open. */
@Singleton
class PersonSeal {
    private static final String PURPOSE = "worker.personal";
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();
    private static final ObjectWriter WRITER = JSON.writerFor(Person.class);
    private static final ObjectReader READER = JSON.readerFor(Person.class);

    private final PersonalDataCipher cipher;

    PersonSeal(PersonalDataCipher cipher) {
        this.cipher = cipher;
    }

    byte[] seal(UUID id, Person person) {
        try {
            return cipher.encrypt(PURPOSE, id, WRITER.writeValueAsBytes(person));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Person open(UUID id, byte[] sealed) {
        try {
            return READER.readValue(cipher.decrypt(PURPOSE, id, sealed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
