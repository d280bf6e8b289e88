package org.pakekelambu.localstack.roster;

import static org.pakekelambu.localstack.roster.FamilyColumn.*;
import static org.pakekelambu.localstack.roster.Spoil.cell;

import java.time.LocalDate;
import java.util.List;

/** The ways in which rows of the families' file are spoiled. */
final class FamilySpoils {

    static final List<Spoil<FamilyColumn>> ALL = List.of(
            // A serial below those given out here, so nobody's.
            new Spoil<>(
                    "WORKER_UNKNOWN",
                    NIK_PEKERJA,
                    (row, earlier) -> row.set(NIK_PEKERJA, row.get(NIK_PEKERJA).substring(0, 12) + "0001")),
            new Spoil<>(
                    "NIK_FORMAT",
                    NIK_PEKERJA,
                    (row, earlier) -> row.set(NIK_PEKERJA, row.get(NIK_PEKERJA).substring(1))),
            new Spoil<>(
                    "NIK_FORMAT",
                    NIK,
                    (row, earlier) -> row.set(NIK, row.get(NIK).substring(1))),
            cell("MISSING", NAMA, ""),
            cell("MISSING", HUBUNGAN, ""),
            cell("MISSING", TANGGAL_LAHIR, ""),
            cell("WORD_UNKNOWN", HUBUNGAN, "tetangga"),
            cell("WORD_UNKNOWN", JENJANG_SEKOLAH, "universitas kehidupan"),
            cell("WORD_UNKNOWN", MENIKAH, "mungkin"),
            cell("SEX_UNKNOWN", JENIS_KELAMIN, "X"),
            cell("DATE_FORMAT", TANGGAL_LAHIR, "31/02/2015"),
            new Spoil<>(
                    "BIRTH_DATE_FUTURE",
                    TANGGAL_LAHIR,
                    (row, earlier) -> row.set(TANGGAL_LAHIR, "2031-07-01").set(NIK, "")),
            new Spoil<>(
                    "NIK_BIRTH_DATE",
                    NIK,
                    (row, earlier) -> row.set(
                            TANGGAL_LAHIR,
                            LocalDate.parse(row.get(TANGGAL_LAHIR)).minusDays(1).toString())),
            new Spoil<>(
                    "NIK_SEX",
                    NIK,
                    (row, earlier) ->
                            row.set(JENIS_KELAMIN, row.get(JENIS_KELAMIN).equals("L") ? "P" : "L")));

    private FamilySpoils() {}
}
