package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.localstack.LocalStackTestResource;

/** Heirs of every rank of PP 44/2015 Ps 37(5) and 40(2), and who is paid when there are none, to the receipt of the money. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class HeirsApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);

    @Inject
    Office office;

    private SampleCase farmer;

    @BeforeEach
    void aFarmerWithoutWifeAndChildren() {
        office.todayIs(TODAY);
        farmer = new SampleCase();
        farmer.family.clear();
        farmer.heirs.clear();
    }

    @ParameterizedTest(name = "rank {0}: {1} before {2}")
    @CsvSource({
        "1, CHILD, PARENT",
        "2, PARENT, SIBLING",
        "2, GRANDPARENT, SIBLING",
        "2, GRANDCHILD, SIBLING",
        "3, SIBLING, PARENT_IN_LAW",
        "4, PARENT_IN_LAW, OTHER"
    })
    void the_first_rank_that_has_anyone_takes_all(int rank, String relation, String behind) {
        UUID elder = member(1, relation, 1960);
        UUID younger = member(2, relation, 1965);
        member(3, behind, 1970);
        office.hears(farmer);
        ShareCase claim = ShareCase.filed(
                ShareCase.filing(farmer, List.of(ShareCase.heir(elder), ShareCase.heir(younger))), TODAY);
        assertEquals(List.of(rank, rank), claim.now().getList("payees.rank"));
        claim.approved();
        assertEquals(Map.of(elder.toString(), 21_000_000L, younger.toString(), 21_000_000L), byFamilyId(claim));
        claim.paid();
        assertEquals("PAID", claim.status());
        assertEquals(42_000_000, claim.sum("PAID"));
    }

    @Test
    void whoever_the_will_names_is_paid_where_no_relative_is_left() {
        office.hears(farmer);
        Map<String, Object> friend = Map.of(
                "name",
                "Sahabat Karim",
                "relation",
                "OTHER",
                "nik",
                "1606020505750007",
                "account",
                ShareCase.account("505750007"));
        Map<String, Object> body = ShareCase.filing(farmer, List.of());
        body.put("claimant", friend);
        body.put("will", Map.of("named", List.of(friend)));
        ShareCase claim = ShareCase.filed(body, TODAY);
        assertEquals("IN_REVIEW", claim.status());
        claim.answers("dewi", "MET").statusCode(200).body(at("status", equalTo("PROPOSED")));
        assertEquals(List.of(5), claim.now().getList("payees.rank"));
        claim.approved();
        assertEquals(42_000_000, claim.ordered());
        Office.payouts(claim.id)
                .forEach(payout -> assertEquals("Sahabat Karim", ((Map<?, ?>) payout.get("payee")).get("name")));
        claim.paid();
        assertEquals("PAID", claim.status());
    }

    /** On record as OTHER he has no rank of his own; the will gives him the fifth, and without it the Fund has the money. */
    @ParameterizedTest
    @CsvSource({"true, 5, 42000000", "false, , 0"})
    void whoever_the_will_names_is_paid_although_he_stands_in_the_family_without_a_rank(
            boolean will, Integer rank, long ordered) {
        UUID foster = member(1, "OTHER", 1970);
        office.hears(farmer);
        Map<String, Object> body = ShareCase.filing(farmer, List.of(ShareCase.heir(foster)));
        if (will) {
            body.put("will", Map.of("named", List.of(Map.of("familyId", foster))));
        }
        ShareCase claim = ShareCase.filed(body, TODAY);
        Map<String, Object> payee = claim.now().getMap("payees.find { it.key == '" + foster + "' }");
        assertEquals(rank, payee == null ? null : payee.get("rank"));
        assertEquals(
                will ? List.of() : List.of("SOCIAL_SECURITY_FUND"),
                claim.now().getList("payees.findAll { it.role == 'SOCIAL_SECURITY_FUND' }.role"));
        if (will) {
            claim.approved();
            assertEquals(Map.of(foster.toString(), ordered), byFamilyId(claim));
        }
    }

    @Test
    void a_relative_whom_the_will_names_too_keeps_his_own_rank() {
        UUID mother = member(1, "PARENT", 1950);
        UUID foster = member(2, "OTHER", 1970);
        office.hears(farmer);
        Map<String, Object> body = ShareCase.filing(farmer, List.of(ShareCase.heir(mother)));
        body.put("will", Map.of("named", List.of(Map.of("familyId", foster), Map.of("familyId", mother))));
        ShareCase claim = ShareCase.filed(body, TODAY);
        assertEquals(List.of(mother.toString()), claim.now().getList("payees.key"));
        assertEquals(List.of(2), claim.now().getList("payees.rank"));
    }

    @Test
    void without_heirs_who_buried_him_gets_the_funeral_money_and_the_fund_the_rest() {
        office.hears(farmer);
        Map<String, Object> neighbour = Map.of(
                "name",
                "Tetangga Baik",
                "relation",
                "NEIGHBOUR",
                "nik",
                "1606020606760008",
                "account",
                ShareCase.account("606760008"));
        Map<String, Object> body = ShareCase.filing(farmer, List.of());
        body.put("claimant", neighbour);
        body.put("burialPayer", neighbour);
        ShareCase claim = ShareCase.filed(body, TODAY);
        claim.approved();
        Map<Object, Long> byRole = Office.payouts(claim.id).stream()
                .collect(Collectors.groupingBy(
                        payout -> ((Map<?, ?>) payout.get("payee")).get("role"),
                        Collectors.summingLong(payout -> ((Number) payout.get("amount")).longValue())));
        assertEquals(Map.of("BURIAL_PAYER", 10_000_000L, "SOCIAL_SECURITY_FUND", 32_000_000L), byRole);
        claim.paid();
        assertEquals("PAID", claim.status());
        assertEquals(42_000_000, claim.sum("PAID"));
    }

    private UUID member(int number, String relation, int year) {
        UUID id = new UUID(9, number);
        farmer.family.add(SampleCase.member(id, relation, LocalDate.of(year, 1, 1), null));
        return id;
    }

    private static Map<String, Long> byFamilyId(ShareCase claim) {
        Map<String, Long> sums = new HashMap<>();
        for (Map<String, Object> payout : new ArrayList<>(Office.payouts(claim.id))) {
            String who = String.valueOf(((Map<?, ?>) payout.get("payee")).get("familyId"));
            sums.merge(who, ((Number) payout.get("amount")).longValue(), Long::sum);
        }
        return sums;
    }
}
