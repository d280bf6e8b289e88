package org.pakekelambu.acceptance.example;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pakekelambu.acceptance.stage.Claim;
import org.pakekelambu.acceptance.stage.Filing;
import org.pakekelambu.acceptance.stage.Member;
import org.pakekelambu.acceptance.stage.OnStage;
import org.pakekelambu.acceptance.stage.Stage;

@ExtendWith(OnStage.class)
class WorkedExamplesJourneyIT {

    private static Stream<Example> all() {
        return Stream.of("worked-examples.json", "further-examples.json").flatMap(file -> Example.in(file).stream());
    }

    static Stream<Example> examples() {
        return all().filter(example -> !example.ofTheClock());
    }

    static Stream<Example> clocks() {
        return all().filter(Example::ofTheClock);
    }

    @Test
    void no_case_of_the_files_is_left_out() {
        long played = examples().count() + clocks().count();
        assertTrue(clocks().count() > 0 && played == all().count() && played >= 12 + 14, "cases played: " + played);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_member_of_a_programme_without_a_promise_gets_the_statute_to_the_rupiah(Example example, Stage stage) {
        assertGives(example, stage, stage.programmeWithoutPromise(), false);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_member_of_pake_kelambu_gets_the_statute_and_the_promise(Example example, Stage stage) {
        assertGives(example, stage, "pake-kelambu", true);
    }

    private static void assertGives(Example example, Stage stage, String programme, boolean withPromise) {
        Life life = new Life(stage, example);
        Member member = life.lived(programme);
        stage.muba().officer().entitlement(member, example.risk());
        stage.todayIs(example.endedOn().plusDays(1));
        Claim claim = stage.muba().officer().filesOnceCovered(new Report(example).of(member));

        List<String> owed = example.lines(withPromise);
        assertAll(
                example + " for " + programme,
                () -> assertEquals(owed, nowAndHeld(claim)),
                () -> assertEquals(sum(owed, "PAYABLE"), claim.sum("PAYABLE")),
                () -> assertEquals(sum(owed, "HELD"), claim.sum("HELD")),
                () -> assertPayees(example, claim),
                () -> assertTrue(example.future() < 0 || example.future() == claim.sum("FUTURE"), "future"));
    }

    @ParameterizedTest
    @MethodSource("clocks")
    void who_is_paid_late_is_owed_one_percent_for_each_day(Example example, Stage stage) {
        Life life = new Life(stage, example);
        Member member = life.lived(stage.programmeWithoutPromise());
        LocalDate complete = example.day("application_complete");
        stage.todayIs(complete);
        Filing filing = Filing.death(member, example.risk())
                .claimant(member.relative("SPOUSE"))
                .heir(member.relative("SPOUSE"));
        Claim claim = stage.muba().approver().approves(stage.muba().officer().filesOnceCovered(filing));
        LocalDate paid = example.day("paid");
        stage.todayIs(paid);

        assertEquals(
                example.facts().path("base_amount").asLong(),
                stage.muba().bank().paysOut(claim, paid));
        Claim settled = stage.muba().officer().claim(claim, "PAID");
        assertEquals(
                example.payableNow(),
                settled.view().path("clock").path("compensation").asLong(),
                () -> example + ": " + settled.view().path("clock"));
    }

    private static List<String> nowAndHeld(Claim claim) {
        List<String> lines = new ArrayList<>(claim.lines());
        lines.removeIf(line -> line.endsWith(" FUTURE"));
        lines.sort(Comparator.naturalOrder());
        return lines;
    }

    private static long sum(List<String> lines, String state) {
        return lines.stream()
                .map(line -> line.split(" "))
                .filter(line -> line[2].equals(state))
                .mapToLong(line -> Long.parseLong(line[1]))
                .sum();
    }

    /** Where a case names the payee, the claim pays that one. */
    private static void assertPayees(Example example, Claim claim) {
        for (JsonNode line : example.json().path("lines")) {
            if (line.has("payee")) {
                String code = line.path("code").asText();
                assertTrue(
                        claim.line(code).toString().contains(line.path("payee").asText()),
                        () -> code + " should go to " + line.path("payee") + ": " + claim.line(code));
            }
        }
    }
}
