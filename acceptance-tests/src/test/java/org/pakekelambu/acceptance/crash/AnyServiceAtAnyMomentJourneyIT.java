package org.pakekelambu.acceptance.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.pakekelambu.acceptance.stage.Claim;
import org.pakekelambu.acceptance.stage.Clerk;
import org.pakekelambu.acceptance.stage.Enrolment;
import org.pakekelambu.acceptance.stage.Filing;
import org.pakekelambu.acceptance.stage.Member;
import org.pakekelambu.acceptance.stage.Office;
import org.pakekelambu.acceptance.stage.OwnStage;
import org.pakekelambu.acceptance.stage.Patience;
import org.pakekelambu.acceptance.stage.Stage;
import org.pakekelambu.acceptance.stage.TopicReader;
import org.pakekelambu.localstack.Service;

/** Enrolments and claims flow while services are killed at random; the seed is printed and can be given again. */
@OwnStage
class AnyServiceAtAnyMomentJourneyIT {

    private static final int KILLS = 3;
    private static final int CLAIMS = 12;
    private static final LocalDate JOINED = LocalDate.of(2026, 5, 4);
    private static final LocalDate DIED = LocalDate.of(2026, 10, 12);

    @Test
    void services_killed_at_random_moments_lose_nothing_and_double_nothing(Stage stage) {
        long seed = Long.getLong("kill.seed", System.nanoTime());
        System.out.println("Services are killed with -Dkill.seed=" + seed);
        List<Member> covered = covered(stage);

        // 1. Clerks enrol and claim without a pause, each insisting on an answer.
        Traffic traffic = new Traffic(stage, covered, DIED);
        traffic.start();

        // 2. Meanwhile any one service dies at any moment, again and again.
        Random random = new Random(seed);
        for (int kill = 0; kill < KILLS; kill++) {
            Service victim = Service.values()[random.nextInt(Service.values().length)];
            traffic.awaitAnswers(1 + random.nextInt(8));
            stage.kill(victim);
            stage.restart(victim);
        }
        traffic.finish();

        // 3. Every enrolment that was answered is there once, and the three services agree on it.
        assertTrue(
                traffic.enrolled().size() > KILLS, "only " + traffic.enrolled().size() + " enrolments");
        assertAgreement(stage, traffic.enrolled());

        // 4. Every claim was decided once, pays each line once, and its death reached the registry.
        assertEquals(CLAIMS, traffic.approved().size());
        Office muba = stage.muba();
        for (Claim claim : traffic.approved()) {
            List<JsonNode> payouts = muba.bank().payouts(claim);
            Set<String> codes = new HashSet<>();
            payouts.forEach(payout -> codes.add(payout.path("code").asText()));
            assertEquals(Set.of("JKM.LUMP", "JKM.PERIODIC", "JKM.FUNERAL"), codes);
            assertEquals(3, payouts.size(), payouts.toString());
        }
        for (Member member : covered) {
            Patience.until(
                    "the registry knows of the death",
                    () -> muba.registrar().worker(member.path()).path("status").asText(),
                    "DECEASED"::equals);
        }
        assertAgreement(stage, covered);
        assertOrder(stage);
    }

    private static List<Member> covered(Stage stage) {
        Office muba = stage.muba();
        stage.todayIs(JOINED);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < CLAIMS; i++) {
            Member member = muba.registrar().enrols(Enrolment.of("FISHER").wife());
            muba.bpjs().assignsKpj(member, JOINED);
            muba.treasurer().pays(member, YearMonth.from(JOINED), JOINED);
            members.add(member);
        }
        stage.todayIs(DIED);
        for (Member member : members) {
            muba.treasurer()
                    .pays(
                            member,
                            YearMonth.from(JOINED).plusMonths(1),
                            YearMonth.from(DIED).minusMonths(1));
            muba.officer().entitlement(member, DIED);
        }
        return members;
    }

    /** The same version everywhere, and one worker for one NIK. */
    private static void assertAgreement(Stage stage, List<Member> members) {
        Clerk registrar = stage.clerk("siti-16.06", "registrar", "16.06");
        for (Member member : members) {
            stage.muba().officer().entitlement(member, DIED);
            Patience.until(
                    "claims knows worker and cover",
                    () -> stage.muba()
                            .officer()
                            .previews(Filing.death(member, DIED))
                            .path("status")
                            .asText(),
                    status -> !status.equals("AWAITING_COVER"));
            JsonNode found = registrar
                    .registry()
                    .post("/api/v1/workers/search", Map.of("nik", member.human().nik()))
                    .expect(200)
                    .json();
            assertEquals(1, found.path("items").size(), found.toString());
        }
    }

    /** In every topic the versions of one key never go back: what came twice came in order. */
    private static void assertOrder(Stage stage) {
        Map<String, Long> newest = new TreeMap<>();
        TopicReader.read(stage.bootstrapServers(), "", record -> {
            if (!record.topic().endsWith("dead-letter") && record.value() != null) {
                long version = TopicReader.version(record);
                Long before = newest.put(record.topic() + " " + record.key(), version);
                assertTrue(before == null || before <= version, record.topic() + " went back for " + record.key());
            } else {
                throw new AssertionError("A dead letter: " + record);
            }
        });
    }

    static Filing death(Member member) {
        return Filing.death(member, DIED).claimant(member.relative("SPOUSE")).heir(member.relative("SPOUSE"));
    }

    static Enrolment anybody() {
        return Enrolment.of("DAY_LABOURER").wife();
    }
}
