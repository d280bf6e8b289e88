package org.pakekelambu.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pakekelambu.law.loading.BadLaw;
import org.pakekelambu.law.loading.LawFault;
import org.pakekelambu.law.loading.LawFile;
import org.pakekelambu.law.loading.LawSource;

class BadLawTest {

    private static final List<LawFile> SHIPPED = LawSource.shipped().files();

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "value: 20000000\n      citation: {act: PP 82/2019, article: Ps 34(1)a, dated: 2019-12-02, confidence: P}",
                        "value: 20000000",
                        "missing citation"),
                fault("article: Ps 34(1)a, dated: 2015-07-01, ", "dated: 2015-07-01, ", "missing article"),
                fault("value: 16200000\n", "note: none\n", "missing value"),
                fault("value: 16200000", "value: many", "value many is not in RUPIAH"),
                fault("value: 16200000", "value: -1", "money below zero"),
                fault("value: 16200000", "value: [1]", "expected a single value"),
                fault("value: 16200000", "amount: 1\n      value: 16200000", "unknown field 'amount'"),
                fault("unit: RUPIAH", "unit: DOLLAR", "unknown unit DOLLAR"),
                fault("unit: RUPIAH", "unit: MONTHS", "unit MONTHS where the code counts in RUPIAH"),
                fault("applies_from: 2019-12-02", "applies_from: 2015-07-01", "2015-07-01 stands here twice"),
                fault("applies_from: 2019-12-02", "applies_from: 2014-07-01", "stands after 2015-07-01: sort"),
                fault("applies_from: 2019-12-02", "applies_from: 2 Dec 2019", "is not a date like"),
                fault("applies_from: 2019-12-02", "repealed: 2019-12-02", "missing applies_from"),
                fault(
                        "applies_from: 2015-07-01",
                        "applies_from: 2015-07-01\n      repealed: 2015-07-01",
                        "repealed on"),
                fault("confidence: P}", "confidence: X}", "confidence 'X' is none of"),
                fault("dated: 2015-07-01", "dated: yesterday", "citation dated 'yesterday' is not a date"),
                fault(
                        "name: {id: Santunan kematian sekaligus, en: Death lump sum}",
                        "name: {id: Santunan}",
                        "missing en"),
                fault("jkm.lump_sum:", "jkm.lump:", "no file holds it"),
                fault("jkm.lump_sum:", "jkm.lump:", "no code reads this key"),
                fault("jkm.periodic:", "jkm.lump_sum:", "'jkm.lump_sum' stands here twice"),
                fault("value: [JKM.FUNERAL]", "value: [JKM.FLOWERS]", "no line is called JKM.FLOWERS"),
                fault("value: 3\n", "value: -3\n", "below zero"));
    }

    private static Arguments fault(String written, String instead, String expected) {
        return Arguments.of(written, instead, expected);
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("faults")
    void each_kind_of_fault_is_named_with_its_file(String written, String instead, String expected) {
        BadLaw bad = assertThrows(
                BadLaw.class,
                () -> Law.load(changed("jkm.yaml", text -> {
                    assertTrue(text.contains(written), "the law file no longer says: " + written);
                    return text.replaceFirst(
                            java.util.regex.Pattern.quote(written), java.util.regex.Matcher.quoteReplacement(instead));
                })));
        assertTrue(
                bad.faults().stream().anyMatch(f -> f.toString().contains(expected)),
                () -> expected + " expected in " + bad.getMessage());
    }

    @Test
    void all_faults_of_all_files_are_listed_at_once_with_their_lines() {
        List<LawFile> files = new ArrayList<>();
        for (LawFile file : SHIPPED) {
            files.add(
                    switch (file.name()) {
                        case "jkm.yaml" -> new LawFile(file.name(), file.text().replace("value: 16200000", "value: x"));
                        case "clock.yaml" ->
                            new LawFile(file.name(), file.text().replace("unit: HOURS", "unit: MINUTES"));
                        default -> file;
                    });
        }
        files.add(new LawFile("extra.yaml", "nobody.reads: {unit: RUPIAH, name: {id: a, en: b}, values: []}\n"));
        files.add(new LawFile("broken.yaml", "a: [1\nb: 2\n"));
        files.add(new LawFile("empty.yaml", "# nothing\n"));

        BadLaw bad = assertThrows(BadLaw.class, () -> Law.load(() -> files));

        Set<String> places = new TreeSet<>();
        for (LawFault fault : bad.faults()) {
            places.add(fault.place().toString());
        }
        assertTrue(places.contains("jkm.yaml:10"), bad.getMessage());
        assertTrue(places.stream().anyMatch(p -> p.startsWith("clock.yaml:")), bad.getMessage());
        assertTrue(places.contains("extra.yaml:1"), bad.getMessage());
        assertTrue(places.contains("broken.yaml:2"), bad.getMessage());
        assertTrue(places.contains("empty.yaml:1"), bad.getMessage());
        assertEquals(
                2,
                bad.faults().stream()
                        .filter(f -> f.key().equals("nobody.reads"))
                        .count());
        assertTrue(bad.getMessage().startsWith(bad.faults().size() + " fault(s)"));
    }

    @Test
    void bands_of_incapacity_must_begin_at_month_one_and_rise() {
        for (String instead : List.of("from_month: 2,", "from_month: 9,")) {
            BadLaw bad = assertThrows(
                    BadLaw.class,
                    () -> Law.load(changed("jkk.yaml", text -> text.replaceFirst("from_month: 1,", instead))));
            assertTrue(bad.getMessage().contains("bands must begin at month 1 and rise"), bad.getMessage());
        }
    }

    @Test
    void every_row_of_the_disability_table_must_be_there_and_known() {
        BadLaw missing = assertThrows(
                BadLaw.class,
                () -> Law.load(changed("disability.yaml", t -> t.replace("big_toe: 5", "second_toe: 3"))));
        assertTrue(
                missing.getMessage().contains("BIG_TOE") || missing.getMessage().contains("twice"),
                missing.getMessage());
        BadLaw unknown = assertThrows(
                BadLaw.class, () -> Law.load(changed("disability.yaml", t -> t.replace("big_toe: 5", "big_nose: 5"))));
        assertTrue(unknown.getMessage().contains("BIG_NOSE"), unknown.getMessage());
    }

    @Test
    void a_band_needs_its_price_and_its_basis() {
        BadLaw bad = assertThrows(
                BadLaw.class,
                () -> Law.load(changed("contribution.yaml", t -> t.replace("BPU_1.basis", "BPU_2.basis"))));
        assertTrue(bad.getMessage().contains("contribution.band.BPU_1.basis"), bad.getMessage());
        assertTrue(bad.getMessage().contains("contribution.band.BPU_2.jkk"), bad.getMessage());
    }

    @Test
    void the_same_key_in_two_files_is_a_fault() {
        List<LawFile> files = new ArrayList<>(SHIPPED);
        files.add(new LawFile("again.yaml", SHIPPED.get(0).text()));
        BadLaw bad = assertThrows(BadLaw.class, () -> Law.load(() -> files));
        assertTrue(bad.getMessage().contains("already stands at jkm.yaml:"), bad.getMessage());
    }

    private static LawSource changed(String file, UnaryOperator<String> change) {
        List<LawFile> files = new ArrayList<>();
        for (LawFile shipped : SHIPPED) {
            files.add(shipped.name().equals(file) ? new LawFile(file, change.apply(shipped.text())) : shipped);
        }
        return () -> files;
    }
}
