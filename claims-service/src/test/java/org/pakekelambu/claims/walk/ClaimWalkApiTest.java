package org.pakekelambu.claims.walk;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pakekelambu.claims.api.Office;
import org.pakekelambu.claims.payout.bank.SimulatedBank;
import org.pakekelambu.claims.payout.bank.Teller;
import org.pakekelambu.localstack.LocalStackTestResource;

/**
 * Random officers do random things in random order. Whatever they do, no money leaves without two persons, none leaves twice or
 * beyond the decision, and no claim is lost. Two fixed seeds in every build, {@code -Dwalks=100} for a long look with new ones,
 * {@code -Dwalk=42} for one seed again; what happened is told in {@code target/walks}.
 */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class ClaimWalkApiTest {
    private static final int STEPS = Integer.getInteger("walk.steps", 50);

    private static final Path STORIES = Path.of("target/walks");

    @Inject
    Office office;

    @Inject
    Teller teller;

    @Inject
    SimulatedBank bank;

    static LongStream seeds() {
        Long one = Long.getLong("walk");
        return one != null
                ? LongStream.of(one)
                : LongStream.concat(LongStream.of(1, 2), new Random().longs(Integer.getInteger("walks", 0)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void random_deeds_of_random_people_never_misdirect_money_or_lose_a_claim(long seed) throws IOException {
        Walk walk = new Walk(office, teller, bank, seed);
        MustHold mustHold = new MustHold(walk);
        try {
            for (int i = 0; i < STEPS; i++) {
                walk.step();
                mustHold.now();
            }
            for (String claim : List.copyOf(walk.claims.keySet())) {
                new Ending(walk, claim).reach(mustHold);
            }
            mustHold.atTheEnd();
        } catch (AssertionError | RuntimeException found) {
            throw new AssertionError("seed " + seed + ": " + found.getMessage(), found);
        } finally {
            Files.createDirectories(STORIES);
            Files.write(STORIES.resolve(seed + ".txt"), walk.told);
        }
    }
}
