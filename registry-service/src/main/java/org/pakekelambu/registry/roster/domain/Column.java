package org.pakekelambu.registry.roster.domain;

import java.util.Locale;
import java.util.Optional;

/** The columns of both rosters, as the offices name them. */
public enum Column {
    NIK(Kind.DIGITS),
    NAMA_LENGKAP(Kind.TEXT),
    TEMPAT_LAHIR(Kind.TEXT),
    TANGGAL_LAHIR(Kind.DATE),
    JENIS_KELAMIN(Kind.TEXT),
    NO_KK(Kind.DIGITS),
    NAMA_IBU_KANDUNG(Kind.TEXT),
    ALAMAT(Kind.TEXT),
    RT(Kind.DIGITS),
    RW(Kind.DIGITS),
    KODE_DESA(Kind.DIGITS),
    KODE_KECAMATAN(Kind.DIGITS),
    NO_HP(Kind.DIGITS),
    PEKERJAAN_1(Kind.TEXT),
    PEKERJAAN_2(Kind.TEXT),
    LOKASI_KERJA(Kind.TEXT),
    PENGHASILAN_BULANAN(Kind.DIGITS),
    DESIL(Kind.DIGITS),
    SUMBER_DATA(Kind.TEXT),
    TANGGAL_DATA(Kind.DATE),
    KPJ(Kind.DIGITS),
    TANGGAL_KEPESERTAAN(Kind.DATE),
    NIK_PEKERJA(Kind.DIGITS),
    HUBUNGAN(Kind.TEXT),
    NAMA(Kind.TEXT),
    JENJANG_SEKOLAH(Kind.TEXT),
    MENIKAH(Kind.TEXT),
    BEKERJA(Kind.TEXT);

    /** How a cell of the column is cleaned: no space belongs into digits. */
    public enum Kind {
        TEXT,
        DIGITS,
        DATE
    }

    private final Kind kind;

    Column(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** As it stands in the header of a file. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Column> titled(String text) {
        String name = text.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        for (Column column : values()) {
            if (column.name().equals(name)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
