package org.pakekelambu.claims.earnest;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** As an office runs that has no BPJS batches: papers in a directory, the bank's loop at work, officers' numbers asked for. */
public final class InEarnest implements QuarkusTestProfile {
    static final Path PAPERS = papers();

    private static Path papers() {
        try {
            return Files.createTempDirectory("papers").resolve("kept");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "claims.papers.directory", PAPERS.toString(),
                "claims.bank", "simulator",
                "claims.bank.every", "1s",
                "claims.bank.ask-every", "1s",
                "claims.bank.not-known.after", "3s",
                "claims.bank.not-known.answers", "3",
                "claims.officers.must-be-registered", "true");
    }
}
