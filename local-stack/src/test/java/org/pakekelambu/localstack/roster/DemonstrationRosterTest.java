package org.pakekelambu.localstack.roster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The whole roster of 45,000, generated once. */
@Execution(ExecutionMode.CONCURRENT)
class DemonstrationRosterTest {

    @TempDir
    static Path folder;

    private static final List<RosterWorker> WORKERS = new ArrayList<>();
    private static WrittenRoster roster;

    @BeforeAll
    static void write() throws IOException {
        roster = new DemonstrationRoster(DemonstrationRoster.SEED, RosterSize.FULL)
                .write(folder, CsvForm.SPREADSHEET, WORKERS::add);
    }

    @Test
    void deciles_are_those_of_the_programme_to_the_worker() {
        assertEquals(45_000, roster.expectedMembers().accepted());
        assertEquals(
                "{1=12451, 2=24119, 3=8430}",
                roster.expectedMembers().counts().get("decile").toString());
    }

    @Test
    void all_fifteen_districts_and_four_occupations_have_people() {
        assertEquals(15, roster.expectedMembers().counts().get("district").size());
        assertEquals(
                Set.of("FARMER", "DAY_LABOURER", "FISHER", "SMALL_TRADER"),
                roster.expectedMembers().counts().get("occupation").keySet());
    }

    @Test
    void nik_agree_with_birth_date_and_sex_and_nobody_shares_one() {
        Set<String> seen = new HashSet<>();
        for (RosterWorker worker : WORKERS) {
            assertAgrees(worker.person());
            assertTrue(seen.add(worker.person().nik()));
            for (Relative relative : worker.family()) {
                assertAgrees(relative.person());
                assertTrue(seen.add(relative.person().nik()));
            }
        }
    }

    @Test
    void kpj_have_eleven_digits_and_nobody_shares_one() {
        Set<String> seen = new HashSet<>();
        for (RosterWorker worker : WORKERS) {
            assertTrue(worker.kpj().matches("\\d{11}"));
            assertTrue(seen.add(worker.kpj()));
            assertTrue(worker.kk().matches("\\d{16}"), worker.kk());
        }
    }

    @Test
    void members_are_of_age_and_joined_in_the_second_half_of_july_2025() {
        for (RosterWorker worker : WORKERS) {
            assertTrue(worker.person().birthDate().isBefore(LocalDate.of(2007, 7, 2)));
            assertFalse(worker.memberSince().isBefore(LocalDate.of(2025, 7, 16)));
            assertTrue(worker.memberSince().isBefore(LocalDate.of(2025, 8, 1)));
        }
    }

    @Test
    void leap_days_and_both_centuries_occur() {
        Set<Integer> centuries = WORKERS.stream()
                .map(worker -> worker.person().birthDate().getYear() / 100)
                .collect(Collectors.toSet());
        assertEquals(Set.of(19, 20), centuries);
        assertTrue(WORKERS.stream()
                .anyMatch(worker -> worker.person().birthDate().getDayOfMonth() == 29
                        && worker.person().birthDate().getMonthValue() == 2));
    }

    @Test
    void families_are_of_every_kind() {
        Set<Long> children = new TreeSet<>();
        Set<String> schools = new TreeSet<>();
        for (RosterWorker worker : WORKERS) {
            children.add(worker.family().stream().filter(Relative::isChild).count());
            worker.family().forEach(relative -> schools.add(relative.school()));
        }
        assertEquals(Set.of(0L, 1L, 2L, 3L, 4L, 5L), children);
        assertEquals(Set.of("", "TK", "SD", "SMP", "SMA", "PT"), schools);
        assertTrue(WORKERS.stream().anyMatch(worker -> worker.family().isEmpty()), "somebody without heirs");
        assertEquals(
                WORKERS.stream().mapToInt(worker -> worker.family().size()).sum(),
                roster.expectedFamilies().accepted());
    }

    @Test
    void every_line_is_counted_once() throws IOException {
        assertEquals(
                roster.expectedMembers().rows() + 1, lines(roster.members()).size());
        assertEquals(
                roster.expectedFamilies().rows() + 1, lines(roster.families()).size());
        assertEquals(
                MemberSpoils.ALL.size() * 7,
                roster.expectedMembers().rejections().size());
        assertEquals(
                FamilySpoils.ALL.size() * 5,
                roster.expectedFamilies().rejections().size());
    }

    @Test
    void header_is_that_of_the_offices() throws IOException {
        assertEquals(
                "\uFEFFnik;nama_lengkap;tempat_lahir;tanggal_lahir;jenis_kelamin;no_kk;nama_ibu_kandung;alamat;rt;rw;"
                        + "kode_desa;kode_kecamatan;no_hp;pekerjaan_1;pekerjaan_2;lokasi_kerja;penghasilan_bulanan;desil;"
                        + "sumber_data;tanggal_data;kpj;tanggal_kepesertaan",
                lines(roster.members()).get(0));
    }

    @Test
    void same_seed_gives_the_same_bytes_and_another_seed_other_people(@TempDir Path other) throws IOException {
        RosterSize small = RosterSize.of(2_000);
        WrittenRoster one = new DemonstrationRoster(1, small).write(other.resolve("1"), CsvForm.PLAIN);
        WrittenRoster same = new DemonstrationRoster(1, small).write(other.resolve("2"), CsvForm.PLAIN);
        WrittenRoster two = new DemonstrationRoster(2, small).write(other.resolve("3"), CsvForm.PLAIN);
        assertArrayEquals(Files.readAllBytes(one.members()), Files.readAllBytes(same.members()));
        assertArrayEquals(Files.readAllBytes(one.families()), Files.readAllBytes(same.families()));
        assertEquals(one.expectedMembers(), same.expectedMembers());
        assertNotEquals(lines(one.members()).get(1), lines(two.members()).get(1));
        assertEquals(2_000, one.expectedMembers().accepted());
        assertEquals(
                MemberSpoils.ALL.size() * 7, one.expectedMembers().rejections().size());
    }

    /** The spoiled cell of an expected rejection really is the one at fault, seen with other eyes than the generator's. */
    @Test
    void spoiled_rows_stand_where_the_outcome_says(@TempDir Path other) throws IOException {
        WrittenRoster plain = new DemonstrationRoster(1, RosterSize.of(2_000)).write(other, CsvForm.PLAIN);
        List<String> lines = lines(plain.members());
        Set<String> nikSoFar = new HashSet<>();
        List<Integer> doubles = new ArrayList<>();
        for (int line = 2; line <= lines.size(); line++) {
            String nik = lines.get(line - 1).split(",")[0].replace("'", "").strip();
            boolean wellFormed = nik.matches("\\d{16}");
            boolean expectedBad = plain.expectedMembers()
                            .rejections()
                            .contains(new ExpectedRejection(line, "nik", "NIK_FORMAT"))
                    || plain.expectedMembers()
                            .rejections()
                            .contains(new ExpectedRejection(line, "nik", "NUMBER_AS_SCIENTIFIC"))
                    || plain.expectedMembers().rejections().contains(new ExpectedRejection(line, "nik", "MISSING"));
            assertEquals(expectedBad, !wellFormed, "line " + line + ": " + lines.get(line - 1));
            if (wellFormed && !nikSoFar.add(nik)) {
                doubles.add(line);
            }
        }
        List<Integer> expected = plain.expectedMembers().rejections().stream()
                .filter(rejection -> rejection.code().equals("DUPLICATE_IN_FILE"))
                .map(ExpectedRejection::line)
                .toList();
        assertEquals(expected, doubles);
        assertEquals(14, expected.size());
    }

    @Test
    void a_later_file_names_each_person_once_without_number_and_day(@TempDir Path other) throws IOException {
        Path file = other.resolve("next.csv");
        ExpectedOutcome expected = LaterRoster.write(file, CsvForm.PLAIN, WORKERS.subList(0, 3), WORKERS.subList(5, 7));
        assertEquals(
                "{ALREADY_ENROLLED=3, DECEASED=2}", expected.rejectionsByCode().toString());
        assertEquals(0, expected.accepted());
        assertEquals(6, lines(file).size());
        assertEquals(
                WORKERS.get(5).person().nik(),
                lines(file).get(expected.rejections().get(3).line() - 1).split(",")[0]);
        assertTrue(lines(file).stream().skip(1).allMatch(line -> line.endsWith(",,")), "no KPJ, no day");
    }

    private static void assertAgrees(Person person) {
        String nik = person.nik();
        assertTrue(nik.matches("\\d{16}"), nik);
        int day = Integer.parseInt(nik.substring(6, 8)) - (person.sex() == Sex.FEMALE ? 40 : 0);
        assertEquals(person.birthDate().getDayOfMonth(), day, nik);
        assertEquals(person.birthDate().getMonthValue(), Integer.parseInt(nik.substring(8, 10)), nik);
        assertEquals(person.birthDate().getYear() % 100, Integer.parseInt(nik.substring(10, 12)), nik);
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file);
    }
}
