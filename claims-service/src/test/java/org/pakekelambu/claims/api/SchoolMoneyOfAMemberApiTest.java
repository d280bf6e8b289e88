package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.claims.adjudication.facts.Cause;
import org.pakekelambu.claims.adjudication.facts.ClaimKind;
import org.pakekelambu.claims.adjudication.facts.OutcomeKind;
import org.pakekelambu.localstack.LocalStackTestResource;

/** One child is paid one school year once and a member's claims pay for two children, also over two claims and without numbers. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class SchoolMoneyOfAMemberApiTest {
    private static final LocalDate NEXT_JULY = LocalDate.of(2027, 7, 20);

    @Inject
    Office office;

    private SchoolCase disabled;
    private SchoolCase dead;

    @BeforeEach
    void onTheDayAfter() {
        office.todayIs(LocalDate.of(2026, 7, 11));
    }

    /** Totally disabled by an accident, and a year later dead of an illness: two claims, one family. */
    private void twoClaims(String region) {
        SampleCase worker = SampleCase.fatalAccident(LocalDate.of(2026, 7, 8));
        worker.outcome = SampleCase.outcome(OutcomeKind.PERMANENT_TOTAL, LocalDate.of(2026, 7, 9));
        worker.coverStart = LocalDate.of(2022, 5, 1);
        worker.enrolledOn = worker.coverStart;
        disabled = new SchoolCase(office, worker, region);
        dead = new SchoolCase(office, worker, region);
    }

    private void dies(UUID... chosen) {
        SampleCase worker = disabled.parent;
        office.todayIs(LocalDate.of(2027, 7, 12));
        worker.kind = ClaimKind.DEATH;
        worker.cause = Cause.ILLNESS;
        worker.outcome = null;
        worker.occurredOn = LocalDate.of(2027, 7, 10);
        worker.paidUntil = YearMonth.of(2027, 6);
        worker.today = LocalDate.of(2027, 7, 12);
        worker.version++;
        dead.levels.putAll(disabled.levels);
        dead.files(chosen);
    }

    @Test
    void a_year_asked_for_in_one_claim_is_not_paid_in_the_other_though_the_child_has_no_number() {
        twoClaims("34.41");
        UUID child = disabled.child(LocalDate.of(2019, 3, 1), "SD", false);
        disabled.approved(child);
        office.todayIs(LocalDate.of(2027, 7, 12));
        disabled.asked(SchoolCase.year(child, 2027, "SD", 2));
        dies(child);
        paysNow(dead);
        dead.decidesClaim("budi", "APPROVE").statusCode(200);
        dead.asks(SchoolCase.year(child, 2027, "SD", 2))
                .statusCode(409)
                .body(at("type", containsString("school-year-claimed")));
        office.todayIs(LocalDate.of(2028, 7, 20));
        disabled.asked(SchoolCase.year(child, 2028, "SD", 3));
        dead.asks(SchoolCase.year(child, 2028, "SD", 3))
                .statusCode(409)
                .body(at("type", containsString("school-year-claimed")));
    }

    @Test
    void the_year_the_second_claim_pays_itself_is_not_asked_for_in_the_first() {
        twoClaims("34.42");
        UUID child = disabled.child(LocalDate.of(2019, 3, 1), "SD", false);
        disabled.approved(child);
        dies(child);
        dead.decidesClaim("budi", "APPROVE").statusCode(200);
        paysNow(dead, child);
        disabled.asks(SchoolCase.year(child, 2027, "SD", 2))
                .statusCode(409)
                .body(at("type", containsString("school-year-claimed")));
    }

    @Test
    void two_claims_of_one_worker_pay_for_two_children_and_not_for_four() {
        twoClaims("34.43");
        UUID first = disabled.child(LocalDate.of(2019, 3, 1), "SD", true);
        UUID second = disabled.child(LocalDate.of(2017, 3, 1), "SD", true);
        UUID third = disabled.child(LocalDate.of(2016, 3, 1), "SD", true);
        disabled.approved(first, second);
        dies(second, third);
        paysNow(dead, second);
        dead.decidesClaim("budi", "APPROVE").statusCode(200);
        office.todayIs(LocalDate.of(2028, 7, 20));
        dead.asks(SchoolCase.year(third, 2028, "SD", 3)).statusCode(422);
        dead.asked(SchoolCase.year(second, 2028, "SD", 2));
        disabled.asked(SchoolCase.year(first, 2028, "SD", 3));
    }

    @Test
    void a_child_who_enters_school_later_is_not_paid_once_two_others_receive() {
        twoClaims("34.44");
        UUID first = disabled.child(LocalDate.of(2019, 3, 1), "SD", true);
        UUID little = disabled.child(LocalDate.of(2021, 3, 1), "NONE", true);
        disabled.approved(first);
        UUID second = disabled.child(LocalDate.of(2017, 3, 1), "SD", true);
        dies(second, first);
        paysNow(dead, second, first);
        dead.decidesClaim("budi", "APPROVE").statusCode(200);
        office.todayIs(LocalDate.of(2028, 7, 20));
        disabled.asks(SchoolCase.year(little, 2028, "SD", 1))
                .statusCode(409)
                .body(at("type", containsString("other-children-receive")));
        disabled.asked(SchoolCase.year(first, 2028, "SD", 3));
    }

    @Test
    void a_child_who_enters_school_later_is_paid_while_fewer_than_two_receive() {
        twoClaims("34.45");
        UUID first = disabled.child(LocalDate.of(2019, 3, 1), "SD", true);
        UUID little = disabled.child(LocalDate.of(2021, 3, 1), "NONE", true);
        disabled.approved(first);
        office.todayIs(LocalDate.of(2028, 7, 20));
        disabled.paid(disabled.asked(SchoolCase.year(little, 2028, "SD", 1)));
    }

    @Test
    void a_child_that_is_no_longer_chosen_when_its_year_is_decided_is_not_paid() {
        office.todayIs(LocalDate.of(2026, 7, 11));
        SchoolCase school = new SchoolCase(office, SampleCase.fatalAccident(LocalDate.of(2026, 7, 8)), "34.46");
        UUID first = school.child(LocalDate.of(2019, 3, 1), "SD", true);
        UUID second = school.child(LocalDate.of(2017, 3, 1), "SD", true);
        UUID third = school.child(LocalDate.of(2016, 3, 1), "SD", true);
        school.approved(first, second);
        office.todayIs(NEXT_JULY);
        school.paid(school.asked(SchoolCase.year(first, 2027, "SD", 2)));
        String waiting = school.asked(SchoolCase.year(second, 2027, "SD", 2));
        school.work(
                        "dewi",
                        "correction",
                        Map.of("heirs", school.heirs(first, third), "reason", "The family chose anew"))
                .statusCode(200);
        school.decidesClaim("sari", "APPROVE").statusCode(200);
        school.decides("budi", waiting, "APPROVE").statusCode(422).body(at("errors.field", equalTo(List.of("child"))));
        school.decides("budi", waiting, "REJECT").statusCode(200);
    }

    private static void paysNow(SchoolCase school, UUID... children) {
        List<String> ids = Stream.of(children).map(UUID::toString).toList();
        assertEquals(
                ids,
                school.read()
                        .getList(
                                "lines.findAll { it.code == 'JKM.SCHOLARSHIP' && it.schoolYear == 1 }.child",
                                String.class));
    }
}
