package org.pakekelambu.registry.worker;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** As in the middle of a change of the matching key: the new key first, the old one beside it. */
public final class TwoMatchingKeys implements QuarkusTestProfile {
    private static final String KEYS =
            "k2:AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI=,k1:AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";

    @Override
    public Map<String, String> getConfigOverrides() {
        try {
            Path file = Files.createTempFile("matching", ".key");
            file.toFile().deleteOnExit();
            return Map.of("MATCHING_KEY_FILE", Files.writeString(file, KEYS).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
