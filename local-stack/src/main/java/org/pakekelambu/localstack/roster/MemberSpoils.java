package org.pakekelambu.localstack.roster;

import static org.pakekelambu.localstack.roster.RosterColumn.*;
import static org.pakekelambu.localstack.roster.Spoil.cell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The ways in which rows of the members' file are spoiled. */
final class MemberSpoils {

    static final List<Spoil<RosterColumn>> ALL = all();

    private MemberSpoils() {}

    private static List<Spoil<RosterColumn>> all() {
        List<Spoil<RosterColumn>> all = new ArrayList<>();
        all.addAll(numbers());
        all.addAll(identity());
        all.addAll(places());
        all.addAll(words());
        all.addAll(missing());
        return all;
    }

    private static List<Spoil<RosterColumn>> numbers() {
        return List.of(
                changed("NIK_FORMAT", NIK, nik -> nik.substring(0, 15)),
                changed("NIK_FORMAT", NIK, nik -> nik + "1"),
                changed("NIK_FORMAT", NIK, nik -> nik.substring(0, 15) + "O"),
                cell("NUMBER_AS_SCIENTIFIC", NIK, "1.60601E+15"),
                cell("NUMBER_AS_SCIENTIFIC", NIK, "1,60601E+15"),
                changed("KK_FORMAT", NO_KK, kk -> kk.substring(1)),
                changed("KK_FORMAT", NO_KK, kk -> "KK" + kk.substring(2)),
                changed("KPJ_FORMAT", KPJ, kpj -> kpj.substring(1)),
                changed("KPJ_FORMAT", KPJ, kpj -> kpj + "0"),
                changed("KPJ_FORMAT", KPJ, kpj -> kpj.substring(1) + "X"),
                cell("PHONE_FORMAT", NO_HP, "0800"),
                cell("PHONE_FORMAT", NO_HP, "tidak punya"),
                cell("RT_RW_FORMAT", RT, "0001"),
                cell("RT_RW_FORMAT", RW, "A1"),
                cell("DECILE_RANGE", DESIL, "0"),
                cell("DECILE_RANGE", DESIL, "11"),
                cell("NUMBER_FORMAT", DESIL, "satu"),
                cell("NUMBER_FORMAT", PENGHASILAN_BULANAN, "tidak tentu"));
    }

    private static List<Spoil<RosterColumn>> identity() {
        return List.of(
                new Spoil<>(
                        "NIK_BIRTH_DATE",
                        NIK,
                        (row, earlier) -> birth(row, date(row).plusDays(1))),
                new Spoil<>(
                        "NIK_BIRTH_DATE",
                        NIK,
                        (row, earlier) -> birth(row, date(row).minusYears(10))),
                changed("NIK_BIRTH_DATE", NIK, nik -> nik.substring(0, 8) + "13" + nik.substring(10)),
                new Spoil<>(
                        "NIK_SEX",
                        NIK,
                        (row, earlier) ->
                                row.set(JENIS_KELAMIN, row.get(JENIS_KELAMIN).equals("L") ? "P" : "L")),
                new Spoil<>("DUPLICATE_IN_FILE", NIK, Row::takeAll),
                new Spoil<>("DUPLICATE_IN_FILE", NIK, MemberSpoils::anotherSpelling),
                new Spoil<>("KPJ_TWICE_IN_FILE", KPJ, (row, earlier) -> row.set(KPJ, earlier.get(KPJ))),
                cell("DATE_FORMAT", TANGGAL_LAHIR, "31/02/1985"),
                cell("DATE_FORMAT", TANGGAL_LAHIR, "1985-13-01"),
                cell("DATE_FORMAT", TANGGAL_LAHIR, "00/00/0000"),
                cell("DATE_FORMAT", TANGGAL_KEPESERTAAN, "Juli 2025"),
                new Spoil<>("BIRTH_DATE_FUTURE", TANGGAL_LAHIR, MemberSpoils::bornInTheFuture),
                cell("MEMBERSHIP_DATE_RANGE", TANGGAL_KEPESERTAAN, "2031-07-16"),
                cell("MEMBERSHIP_DATE_RANGE", TANGGAL_KEPESERTAAN, "2014-07-16"));
    }

    private static List<Spoil<RosterColumn>> places() {
        return List.of(
                district("16.06.16"),
                district("16.06.99"),
                district("16.07.01"),
                new Spoil<>(
                        "VILLAGE_OUTSIDE_DISTRICT",
                        KODE_DESA,
                        (row, earlier) -> row.set(
                                KODE_DESA,
                                row.get(KODE_KECAMATAN).equals("16.06.01") ? "16.06.02.2001" : "16.06.01.2001")),
                cell("VILLAGE_FORMAT", KODE_DESA, "2001"),
                cell("VILLAGE_FORMAT", KODE_DESA, "16.06.01"));
    }

    private static List<Spoil<RosterColumn>> words() {
        return List.of(
                cell("OCCUPATION_UNKNOWN", PEKERJAAN_1, "pegawai negeri"),
                cell("OCCUPATION_UNKNOWN", PEKERJAAN_1, "12"),
                cell("SEX_UNKNOWN", JENIS_KELAMIN, "X"),
                cell("SEX_UNKNOWN", JENIS_KELAMIN, "1"),
                cell("FORMULA", NAMA_LENGKAP, "=HYPERLINK(\"http://x.example\";\"klik\")"),
                cell("FORMULA", ALAMAT, "+cmd|' /C calc'!A0"),
                cell("FORMULA", LOKASI_KERJA, "@SUM(1+1)"),
                cell("FORMULA", NAMA_IBU_KANDUNG, "-2+3+cmd"),
                new Spoil<>("ROW_CUT", NIK, (row, earlier) -> row.cutAfter(5)));
    }

    private static List<Spoil<RosterColumn>> missing() {
        List<Spoil<RosterColumn>> missing = new ArrayList<>();
        for (RosterColumn column : List.of(
                NIK,
                NAMA_LENGKAP,
                TANGGAL_LAHIR,
                JENIS_KELAMIN,
                NO_KK,
                PEKERJAAN_1,
                SUMBER_DATA,
                KPJ,
                TANGGAL_KEPESERTAAN)) {
            missing.add(cell("MISSING", column, ""));
        }
        missing.add(cell("MISSING", ALAMAT, "   "));
        missing.add(cell("MISSING", NAMA_LENGKAP, "-"));
        missing.add(new Spoil<>(
                "MISSING",
                KODE_KECAMATAN,
                (row, earlier) -> row.set(KODE_DESA, "").set(KODE_KECAMATAN, "")));
        return missing;
    }

    private static Spoil<RosterColumn> changed(String code, RosterColumn column, UnaryOperator<String> change) {
        return new Spoil<>(code, column, (row, earlier) -> row.set(column, change.apply(row.get(column))));
    }

    private static Spoil<RosterColumn> district(String code) {
        return new Spoil<>(
                "DISTRICT_UNKNOWN",
                KODE_KECAMATAN,
                (row, earlier) -> row.set(KODE_KECAMATAN, code).set(KODE_DESA, ""));
    }

    /** Somebody is entered a second time by another clerk, with another membership number. */
    private static void anotherSpelling(Row<RosterColumn> row, Row<RosterColumn> earlier) {
        String kpj = row.get(KPJ);
        row.takeAll(earlier);
        row.set(KPJ, kpj).set(NAMA_LENGKAP, earlier.get(NAMA_LENGKAP).toUpperCase() + " BIN");
    }

    private static void bornInTheFuture(Row<RosterColumn> row, Row<RosterColumn> earlier) {
        LocalDate birth = LocalDate.of(2031, 7, 1);
        Sex sex = row.get(JENIS_KELAMIN).equals("L") ? Sex.MALE : Sex.FEMALE;
        String nik = row.get(NIK);
        row.set(NIK, nik.substring(0, 6) + Niks.day(birth, sex) + nik.substring(12));
        birth(row, birth);
    }

    private static LocalDate date(Row<RosterColumn> row) {
        return LocalDate.parse(row.get(TANGGAL_LAHIR));
    }

    private static void birth(Row<RosterColumn> row, LocalDate birth) {
        row.set(TANGGAL_LAHIR, birth.toString());
    }
}
