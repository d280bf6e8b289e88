package org.pakekelambu.localstack.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Columns of the families' file, in its order. */
public enum FamilyColumn {
    NIK_PEKERJA,
    HUBUNGAN,
    NAMA,
    NIK,
    TANGGAL_LAHIR,
    JENIS_KELAMIN,
    JENJANG_SEKOLAH,
    MENIKAH,
    BEKERJA;

    /** As it stands in the header. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> header() {
        return Arrays.stream(values()).map(FamilyColumn::title).toList();
    }
}
