package org.pakekelambu.registry.roster.domain;

import static org.pakekelambu.registry.roster.domain.Column.*;

import java.util.EnumSet;
import java.util.Set;

/** Whose rows a roster holds, and which columns it must and may have. */
public enum RosterContent {
    MEMBERS(
            EnumSet.of(
                    NIK,
                    NAMA_LENGKAP,
                    TANGGAL_LAHIR,
                    JENIS_KELAMIN,
                    NO_KK,
                    ALAMAT,
                    RT,
                    RW,
                    KODE_KECAMATAN,
                    PEKERJAAN_1,
                    SUMBER_DATA),
            EnumSet.of(
                    TEMPAT_LAHIR,
                    NAMA_IBU_KANDUNG,
                    KODE_DESA,
                    NO_HP,
                    PEKERJAAN_2,
                    LOKASI_KERJA,
                    PENGHASILAN_BULANAN,
                    DESIL,
                    TANGGAL_DATA,
                    KPJ,
                    TANGGAL_KEPESERTAAN)),
    FAMILIES(
            EnumSet.of(NIK_PEKERJA, HUBUNGAN, NAMA, TANGGAL_LAHIR, JENIS_KELAMIN),
            EnumSet.of(NIK, JENJANG_SEKOLAH, MENIKAH, BEKERJA));

    private final Set<Column> required;
    private final Set<Column> optional;

    RosterContent(Set<Column> required, Set<Column> optional) {
        this.required = required;
        this.optional = optional;
    }

    public Set<Column> required() {
        return required;
    }

    boolean has(Column column) {
        return required.contains(column) || optional.contains(column);
    }
}
