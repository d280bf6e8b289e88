package org.pakekelambu.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pakekelambu.law.loading.LawFile;
import org.pakekelambu.law.loading.LawSource;

class LawTest {

    private final Law law = Law.load();

    @Test
    void amounts_change_on_the_day_the_amendment_came_into_force() {
        assertEquals(
                Rupiah.of(16_200_000),
                law.jkm().lumpSum(LocalDate.of(2019, 12, 1)).value());
        assertEquals(
                Rupiah.of(20_000_000),
                law.jkm().lumpSum(LocalDate.of(2019, 12, 2)).value());
        assertEquals(
                "PP 82/2019",
                law.jkm().lumpSum(LocalDate.of(2019, 12, 3)).citation().act());
    }

    @Test
    void a_date_before_the_first_value_names_key_date_and_first_date() {
        NoLawInForce none = assertThrows(NoLawInForce.class, () -> law.jkm().lumpSum(LocalDate.of(2015, 6, 30)));
        assertEquals("jkm.lump_sum", none.key());
        assertEquals(LocalDate.of(2015, 6, 30), none.asked());
        assertEquals(LocalDate.of(2015, 7, 1), none.first());
    }

    @Test
    void a_programme_without_a_promise_answers_empty() {
        LocalDate day = LocalDate.of(2026, 6, 1);
        assertTrue(law.programme("elsewhere").accidentDeathTotal(day).isEmpty());
        assertTrue(law.programme(null).accidentDeathTotal(day).isEmpty());
        assertEquals(
                Rupiah.of(72_000_000),
                law.programme("pake-kelambu")
                        .accidentDeathTotal(day)
                        .orElseThrow()
                        .value());
    }

    @Test
    void an_unknown_band_says_which_file_to_extend() {
        UnknownBand unknown =
                assertThrows(UnknownBand.class, () -> law.contribution().basis("BPU_2", LocalDate.of(2026, 1, 1)));
        assertTrue(unknown.getMessage().contains("law/contribution.yaml"), unknown.getMessage());
    }

    @Test
    void every_file_of_the_law_folder_is_in_the_index() throws Exception {
        Path folder = Path.of("src/main/resources/law");
        Set<String> files = new TreeSet<>();
        try (var paths = Files.list(folder)) {
            paths.map(p -> p.getFileName().toString())
                    .filter(n -> n.endsWith(".yaml"))
                    .forEach(files::add);
        }
        Set<String> index = new TreeSet<>(Files.readAllLines(folder.resolve("index")));
        assertEquals(files, index);
    }

    @Test
    void a_directory_gives_the_same_law_as_the_shipped_files() {
        Law other = Law.load(LawSource.of(Path.of("src/main/resources/law")));
        assertEquals(law.digest(), other.digest());
        assertEquals(64, law.digest().length());
    }

    @Test
    void a_draft_changes_the_value_from_its_date_and_the_digest() {
        String draft = """
                jkm.lump_sum:
                  values:
                    - applies_from: 2027-01-01
                      value: 25000000
                      citation: {act: Draft, article: Ps 1, dated: 2027-01-01, confidence: M}
                """;
        Law drafted = Law.load(LawSource.shipped().with(new LawFile("draft.yaml", draft)));
        assertEquals(
                Rupiah.of(20_000_000),
                drafted.jkm().lumpSum(LocalDate.of(2026, 12, 31)).value());
        assertEquals(
                Rupiah.of(25_000_000),
                drafted.jkm().lumpSum(LocalDate.of(2027, 1, 1)).value());
        assertTrue(!drafted.digest().equals(law.digest()));
    }
}
