package org.pakekelambu.localstack.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Columns of the members' file, in its order. */
public enum RosterColumn {
    NIK,
    NAMA_LENGKAP,
    TEMPAT_LAHIR,
    TANGGAL_LAHIR,
    JENIS_KELAMIN,
    NO_KK,
    NAMA_IBU_KANDUNG,
    ALAMAT,
    RT,
    RW,
    KODE_DESA,
    KODE_KECAMATAN,
    NO_HP,
    PEKERJAAN_1,
    PEKERJAAN_2,
    LOKASI_KERJA,
    PENGHASILAN_BULANAN,
    DESIL,
    SUMBER_DATA,
    TANGGAL_DATA,
    KPJ,
    TANGGAL_KEPESERTAAN;

    /** As it stands in the header. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> header() {
        return Arrays.stream(values()).map(RosterColumn::title).toList();
    }
}
