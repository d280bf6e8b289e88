package org.pakekelambu.law.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pakekelambu.law.Confidence;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Parameter;
import org.pakekelambu.law.Rupiah;

class DraftTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Test
    void a_draft_holds_from_its_date_and_leaves_the_day_before_alone() {
        Law law = Draft.of(List.of(value("jkm.lump_sum", "25000000"))).over(LawSource.shipped());
        assertEquals(
                Rupiah.of(20_000_000), law.jkm().lumpSum(NEW_YEAR.minusDays(1)).value());
        Parameter<Rupiah> drafted = law.jkm().lumpSum(NEW_YEAR);
        assertEquals(Rupiah.of(25_000_000), drafted.value());
        assertEquals(Confidence.M, drafted.citation().confidence(), "a draft rests on nothing");
    }

    @Test
    void a_draft_of_the_same_date_takes_the_place_of_the_value() {
        Draft draft = Draft.of(List.of(new DraftValue("jkm.lump_sum", LocalDate.of(2019, 12, 2), "1", null)));
        Law law = draft.over(LawSource.shipped());
        assertEquals(Rupiah.of(1), law.jkm().lumpSum(LocalDate.of(2026, 7, 10)).value());
        assertEquals(
                Rupiah.of(16_200_000),
                law.jkm().lumpSum(LocalDate.of(2019, 12, 1)).value());
    }

    @Test
    void tables_are_written_as_json_and_two_values_of_one_parameter_stand_together() {
        Law law = Draft.of(List.of(
                        value("jkk.funeral", "11000000"),
                        value("jkk.paid_in_arrears", "[\"JKK.MEDICAL\"]"),
                        new DraftValue("jkk.funeral", NEW_YEAR.plusYears(1), "12000000", null)))
                .over(LawSource.shipped());
        assertEquals(1, law.jkk().paidInArrears(NEW_YEAR).value().size());
        assertEquals(Rupiah.of(11_000_000), law.jkk().funeral(NEW_YEAR).value());
        assertEquals(
                Rupiah.of(12_000_000), law.jkk().funeral(NEW_YEAR.plusYears(1)).value());
    }

    @Test
    void a_programme_may_be_given_a_promise_it_did_not_have() {
        Law law = Draft.of(
                        List.of(new DraftValue("programme.lahat.accident_death_total", NEW_YEAR, "75000000", "RUPIAH")))
                .over(LawSource.shipped());
        assertEquals(
                Rupiah.of(75_000_000),
                law.programme("lahat")
                        .accidentDeathTotal(NEW_YEAR)
                        .orElseThrow()
                        .value());
    }

    @Test
    void every_fault_is_named_with_the_value_it_is_about() {
        Draft draft = Draft.of(
                List.of(value("jkm.funeral", "10000000"), value("jkm.lump", "1"), value("jkm.lump_sum", "\"plenty\"")));
        BadLaw bad = assertThrows(BadLaw.class, () -> draft.over(LawSource.shipped()));
        Set<Integer> items = bad.faults().stream()
                .map(draft::item)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .collect(Collectors.toSet());
        assertEquals(Set.of(1, 2), items);
        assertTrue(bad.faults().stream().allMatch(f -> f.place().file().equals(Draft.FILE)), bad.getMessage());
    }

    @Test
    void a_name_no_file_could_hold_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Draft.of(List.of(value("jkm: {", "1"))));
    }

    @Test
    void the_latest_date_and_the_parameters_of_a_draft_are_known() {
        Draft draft = Draft.of(
                List.of(value("jkm.funeral", "1"), new DraftValue("jkm.lump_sum", NEW_YEAR.minusDays(1), "2", null)));
        assertEquals(NEW_YEAR, draft.latest());
        assertEquals(List.of("jkm.funeral", "jkm.lump_sum"), draft.parameters());
    }

    private static DraftValue value(String parameter, String value) {
        return new DraftValue(parameter, NEW_YEAR, value, null);
    }
}
