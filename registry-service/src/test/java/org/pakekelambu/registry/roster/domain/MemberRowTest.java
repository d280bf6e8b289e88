package org.pakekelambu.registry.roster.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MemberRowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<String> TITLES = List.of(
            "\uFEFFNIK",
            "Nama Lengkap",
            "tanggal_lahir",
            "jenis_kelamin",
            "no_kk",
            "alamat",
            "rt",
            "rw",
            "kode_desa",
            "kode_kecamatan",
            "no_hp",
            "pekerjaan_1",
            "desil",
            "sumber_data",
            "kpj",
            "tanggal_kepesertaan");
    private static final List<String> GOOD = List.of(
            "1606031708850003",
            "Orang Rekaan",
            "17/08/1985",
            "L",
            "1606030101100001",
            "Dusun I",
            "2",
            "1",
            "16.06.03.2005",
            "16.06.03",
            "081234567890",
            "petani",
            "1",
            "DTSEN",
            "",
            "");

    @Test
    void a_good_row_is_read() {
        MemberRow row = read(RosterMembership.NEW, GOOD);
        assertEquals(List.of(), row.rejections());
        assertEquals(LocalDate.of(1985, 8, 17), row.details().birthDate());
    }

    @Test
    void what_spreadsheets_leave_is_repaired() {
        MemberRow row = read(
                RosterMembership.NEW,
                with(
                        GOOD,
                        0,
                        "' 16060317 08850003 ",
                        1,
                        "  Orang\u00a0 Rekaan ",
                        2,
                        "1985-08-17",
                        9,
                        "160603",
                        8,
                        "1606032005",
                        10,
                        "8123-4567-890",
                        11,
                        "PETANI"));
        assertEquals(List.of(), row.rejections());
        assertEquals("1606031708850003", row.details().nik());
        assertEquals("Orang Rekaan", row.details().name());
        assertEquals("081234567890", row.details().phone());
        assertEquals("16.06.03.2005", row.details().address().villageCode());
    }

    @Test
    void each_fault_names_its_column_once() {
        assertEquals(List.of("nik NUMBER_AS_SCIENTIFIC"), faults(with(GOOD, 0, "1.60601E+15")));
        assertEquals(List.of("tanggal_lahir DATE_FORMAT"), faults(with(GOOD, 2, "31/02/1985")));
        assertEquals(List.of("nik NIK_SEX"), faults(with(GOOD, 3, "P")));
        assertEquals(List.of("nik NIK_BIRTH_DATE"), faults(with(GOOD, 2, "18/08/1985")));
        assertEquals(List.of("nama_lengkap FORMULA"), faults(with(GOOD, 1, "=1+1")));
        assertEquals(List.of("nama_lengkap MISSING"), faults(with(GOOD, 1, " - ")));
        assertEquals(List.of("desil DECILE_RANGE"), faults(with(GOOD, 12, "11")));
        assertEquals(List.of("kpj KPJ_NOT_EXPECTED"), faults(with(GOOD, 14, "25001234567")));
        assertEquals(List.of("nik ROW_CUT"), faults(GOOD.subList(0, 9)));
        assertEquals(List.of("no_hp FORMULA"), faults(with(GOOD, 10, "+cmd|' /C calc'!A0")));
        assertEquals(List.of(), faults(with(GOOD, 10, "+6281234567890")));
    }

    @Test
    void an_existing_member_needs_number_and_date() {
        assertEquals(
                List.of("kpj MISSING", "tanggal_kepesertaan MISSING"), faults(read(RosterMembership.EXISTING, GOOD)));
        assertEquals(
                List.of("tanggal_kepesertaan MEMBERSHIP_DATE_RANGE"),
                faults(read(RosterMembership.EXISTING, with(GOOD, 14, "25001234567", 15, "2026-11-23"))));
        MemberRow row = read(RosterMembership.EXISTING, with(GOOD, 14, "25001234567", 15, "16/07/2025"));
        assertTrue(row.isGood());
        assertEquals(LocalDate.of(2025, 7, 16), row.existing().since());
    }

    @Test
    void the_same_row_in_another_spelling_is_the_same_row() {
        Header header = Header.of(RosterContent.MEMBERS, TITLES);
        assertEquals(
                read(RosterMembership.NEW, GOOD).canonical(header),
                read(RosterMembership.NEW, with(GOOD, 0, "'1606031708850003", 1, " Orang  Rekaan"))
                        .canonical(header));
    }

    private static List<String> faults(List<String> cells) {
        return faults(read(RosterMembership.NEW, cells));
    }

    private static List<String> faults(MemberRow row) {
        return row.rejections().stream()
                .map(rejection -> rejection.column() + " " + rejection.code())
                .toList();
    }

    private static MemberRow read(RosterMembership membership, List<String> cells) {
        Header header = Header.of(RosterContent.MEMBERS, TITLES);
        return MemberRow.read(header, new RawRow(2, cells, true), membership, Set.of("16.06.03"), TODAY);
    }

    private static List<String> with(List<String> cells, Object... changes) {
        var changed = new ArrayList<>(cells);
        for (int i = 0; i < changes.length; i += 2) {
            changed.set((Integer) changes[i], (String) changes[i + 1]);
        }
        return changed;
    }
}
