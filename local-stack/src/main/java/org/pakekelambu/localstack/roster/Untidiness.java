package org.pakekelambu.localstack.roster;

import java.util.Locale;

/** What offices and spreadsheets do to good rows without spoiling them: the registry repairs it and takes the row. */
final class Untidiness {

    private Untidiness() {}

    static void members(Row<RosterColumn> row, Dice dice) {
        switch (dice.upTo(20)) {
            case 0 -> apostrophe(row, RosterColumn.NIK);
            case 1 -> apostrophe(row, dice.one(RosterColumn.NO_KK, RosterColumn.KPJ, RosterColumn.NIK));
            case 2 -> spaces(row, dice.one(RosterColumn.NAMA_LENGKAP, RosterColumn.NIK, RosterColumn.PEKERJAAN_1));
            case 3, 4, 5 -> dayFirst(row, RosterColumn.TANGGAL_LAHIR, RosterColumn.TANGGAL_KEPESERTAAN);
            case 6 -> capitals(row, RosterColumn.PEKERJAAN_1);
            case 7 -> row.set(RosterColumn.JENIS_KELAMIN, sexInFull(row.get(RosterColumn.JENIS_KELAMIN)));
            case 8 ->
                row.set(
                        RosterColumn.KODE_KECAMATAN,
                        row.get(RosterColumn.KODE_KECAMATAN).replace(".", ""));
            case 9 -> row.set(RosterColumn.KODE_DESA, "");
            default -> {}
        }
    }

    static void families(Row<FamilyColumn> row, Dice dice) {
        switch (dice.upTo(20)) {
            case 0 -> apostrophe(row, FamilyColumn.NIK_PEKERJA);
            case 1 -> apostrophe(row, FamilyColumn.NIK);
            case 2 -> spaces(row, dice.one(FamilyColumn.NAMA, FamilyColumn.NIK_PEKERJA));
            case 3, 4, 5 -> dayFirst(row, FamilyColumn.TANGGAL_LAHIR);
            case 6 -> capitals(row, FamilyColumn.HUBUNGAN);
            case 7 -> row.set(FamilyColumn.NIK, "");
            default -> {}
        }
    }

    /** Keeps a spreadsheet from turning the digits into a number. */
    private static <C extends Enum<C>> void apostrophe(Row<C> row, C column) {
        if (!row.get(column).isEmpty()) {
            row.set(column, "'" + row.get(column));
        }
    }

    private static <C extends Enum<C>> void spaces(Row<C> row, C column) {
        row.set(column, "  " + row.get(column).replace(" ", "  ") + " ");
    }

    private static <C extends Enum<C>> void capitals(Row<C> row, C column) {
        row.set(column, row.get(column).toUpperCase(Locale.ROOT));
    }

    @SafeVarargs
    private static <C extends Enum<C>> void dayFirst(Row<C> row, C... columns) {
        for (C column : columns) {
            String[] date = row.get(column).split("-");
            row.set(column, date[2] + "/" + date[1] + "/" + date[0]);
        }
    }

    private static String sexInFull(String letter) {
        return letter.equals("L") ? "Laki-laki" : "Perempuan";
    }
}
