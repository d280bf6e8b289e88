package org.pakekelambu.acceptance.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pakekelambu.acceptance.stage.Claim;
import org.pakekelambu.acceptance.stage.Clerk;
import org.pakekelambu.acceptance.stage.Enrolment;
import org.pakekelambu.acceptance.stage.Filing;
import org.pakekelambu.acceptance.stage.Member;
import org.pakekelambu.acceptance.stage.Office;
import org.pakekelambu.acceptance.stage.Officer;
import org.pakekelambu.acceptance.stage.OnStage;
import org.pakekelambu.acceptance.stage.Parallel;
import org.pakekelambu.acceptance.stage.Patience;
import org.pakekelambu.acceptance.stage.Stage;
import org.pakekelambu.localstack.api.Answer;

@ExtendWith(OnStage.class)
class DuplicateClaimsJourneyIT {

    private static final LocalDate JOINED = LocalDate.of(2026, 1, 5);
    private static final LocalDate DIED = LocalDate.of(2026, 10, 8);

    @Test
    void twenty_claims_for_one_death_by_two_clerks_under_two_insurances_pay_it_once(Stage stage) {
        Office muba = stage.muba();
        Member farmer = member(stage);
        Officer rina = muba.officer();
        Officer yanti = new Officer(stage.clerk("yanti-16.06", "officer", "16.06"));

        // 1. Twenty requests at once: illness and accident, two clerks, each with a key of its own.
        List<Callable<Answer>> requests = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Officer clerk = i % 2 == 0 ? rina : yanti;
            Filing filing = i % 3 == 0 ? accident(farmer) : death(farmer);
            requests.add(() -> clerk.tries(filing));
        }
        List<Answer> answers = Parallel.all(requests);
        answers.forEach(answer -> answer.expect(201, 409, 422));
        List<Claim> filed = answers.stream()
                .filter(answer -> answer.status() == 201)
                .map(Claim::of)
                .toList();
        assertTrue(!filed.isEmpty(), "somebody must be able to claim");

        // 2. An approver approves whatever can be approved, all at once as well. Who is told that cover has not arrived
        // or
        //    that facts changed meanwhile (409, 412) reads again and tries again, as a person would.
        Patience.until(
                "one of the claims is approved",
                () -> decidesAll(rina, muba, filed),
                claims -> claims.stream().anyMatch(claim -> claim.status().equals("APPROVED")));

        // 3. One death has been decided to be paid, and only its lines are ordered.
        List<Claim> paying = filed.stream()
                .map(claim -> rina.claim(claim.path()))
                .filter(claim -> Set.of("APPROVED", "PAID").contains(claim.status()))
                .toList();
        assertEquals(1, paying.size(), () -> "claims that pay: " + paying);
        long ordered = filed.stream()
                .flatMap(claim -> muba.bank().payouts(claim).stream())
                .mapToLong(payout -> payout.path("amount").asLong())
                .sum();
        assertEquals(paying.get(0).sum("PAYABLE"), ordered);
        assertTrue(Set.of(42_000_000L, 72_000_000L).contains(ordered), "ordered " + ordered);
    }

    @Test
    void one_key_sent_by_ten_impatient_clients_makes_one_claim(Stage stage) {
        Member farmer = member(stage);
        Clerk clerk = stage.clerk("rina-16.06", "officer", "16.06");
        String key = "retry-" + farmer.id();
        List<Callable<Answer>> requests = new ArrayList<>();
        IntStream.range(0, 10)
                .forEach(i -> requests.add(() -> clerk.claims()
                        .postWithKey("/api/v1/claims", key, death(farmer).body())));

        Set<String> ids = new HashSet<>();
        for (Answer answer : Parallel.all(requests)) {
            if (answer.expect(201, 409).status() == 201) {
                ids.add(Claim.of(answer).id());
            }
        }
        Answer again = clerk.claims()
                .postWithKey("/api/v1/claims", key, death(farmer).body())
                .expect(201);
        ids.add(Claim.of(again).id());
        assertEquals(1, ids.size());
    }

    @Test
    void fifty_approvals_with_one_etag_give_one_success(Stage stage) {
        Office muba = stage.muba();
        Claim claim = muba.officer().filesOnceCovered(death(member(stage)));
        Clerk approver = stage.clerk("budi-16.06", "approver", "16.06");
        String etag = approver.claims().get(claim.path()).expect(200).etag();
        List<Callable<Answer>> decisions = new ArrayList<>();
        IntStream.range(0, 50)
                .forEach(i -> decisions.add(() -> approver.claims()
                        .postIfMatch(
                                claim.path() + "/decision",
                                etag,
                                java.util.Map.of("outcome", "APPROVE", "reason", "x"))));

        long approved = Parallel.all(decisions).stream()
                .filter(answer -> answer.expect(200, 409, 412).status() == 200)
                .count();

        assertEquals(1, approved);
        assertEquals(3, muba.bank().payouts(claim).size());
    }

    /** The claims after one round of approvals. */
    private static List<Claim> decidesAll(Officer reader, Office office, List<Claim> filed) {
        List<Callable<Answer>> decisions = new ArrayList<>();
        for (Claim claim : filed) {
            Claim fresh = reader.claim(claim.path());
            decisions.add(() -> office.approver().decides(fresh, "APPROVE", "Papers agree"));
        }
        Parallel.all(decisions).forEach(answer -> answer.expect(200, 409, 412, 422));
        return filed.stream().map(claim -> reader.claim(claim.path())).toList();
    }

    private static Member member(Stage stage) {
        Office muba = stage.muba();
        stage.todayIs(JOINED);
        Member farmer = muba.registrar().enrols(Enrolment.of("FARMER").wife());
        muba.bpjs().assignsKpj(farmer, JOINED);
        muba.treasurer().pays(farmer, YearMonth.from(JOINED), JOINED);
        // Booked before the accident, else an officer must first look at the proof.
        stage.todayIs(DIED.minusDays(3));
        muba.treasurer()
                .pays(
                        farmer,
                        YearMonth.from(JOINED).plusMonths(1),
                        YearMonth.from(DIED).minusMonths(1));
        stage.todayIs(DIED);
        muba.officer().entitlement(farmer, DIED);
        return farmer;
    }

    private static Filing death(Member farmer) {
        return Filing.death(farmer, DIED).claimant(farmer.relative("SPOUSE")).heir(farmer.relative("SPOUSE"));
    }

    private static Filing accident(Member farmer) {
        return Filing.fatalAccident(farmer, DIED.minusDays(1), DIED)
                .claimant(farmer.relative("SPOUSE"))
                .heir(farmer.relative("SPOUSE"));
    }
}
