package org.pakekelambu.registry.roster.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.pakekelambu.registry.worker.domain.DetailsCheck;
import org.pakekelambu.registry.worker.domain.FamilyDetails;
import org.pakekelambu.registry.worker.domain.Fault;
import org.pakekelambu.registry.worker.domain.Nik;

/** A row of the families' roster, read and checked by itself. */
public record FamilyRow(int line, RawRow raw, String workerNik, FamilyDetails member, List<Rejection> rejections) {
    private static final Map<String, Column> FIELDS = Map.of(
            "relation", Column.HUBUNGAN,
            "name", Column.NAMA,
            "nik", Column.NIK,
            "birthDate", Column.TANGGAL_LAHIR,
            "sex", Column.JENIS_KELAMIN);

    public boolean isGood() {
        return rejections.isEmpty();
    }

    public static FamilyRow read(Header header, RawRow row, LocalDate today) {
        var r = new RowReading(header, row);
        if (r.isOutOfShape()) {
            return new FamilyRow(row.line(), row, null, null, r.rejections());
        }
        String worker = r.number(Column.NIK_PEKERJA);
        if (worker == null) {
            r.reject(Column.NIK_PEKERJA, Fault.Kind.MISSING.name());
        } else if (!Nik.isWellFormed(worker)) {
            r.reject(Column.NIK_PEKERJA, Fault.Kind.NIK_FORMAT.name());
        }
        var member = new FamilyDetails(
                null,
                r.word(Column.HUBUNGAN, Words::relation, RowFault.WORD_UNKNOWN),
                r.text(Column.NAMA),
                r.number(Column.NIK),
                r.date(Column.TANGGAL_LAHIR),
                r.word(Column.JENIS_KELAMIN, Words::sex, RowFault.SEX_UNKNOWN),
                r.word(Column.JENJANG_SEKOLAH, Words::school, RowFault.WORD_UNKNOWN),
                r.word(Column.MENIKAH, Words::yesNo, RowFault.WORD_UNKNOWN),
                r.word(Column.BEKERJA, Words::yesNo, RowFault.WORD_UNKNOWN));
        for (Fault fault : DetailsCheck.faults(member, today)) {
            r.reject(FIELDS.get(fault.field()), fault.kind().name());
        }
        if (member.nik() != null && member.nik().equals(worker)) {
            r.reject(Column.NIK, Fault.Kind.FAMILY_IS_WORKER.name());
        }
        return new FamilyRow(row.line(), row, worker, member, r.rejections());
    }

    /** A fault that shows only beside what is enrolled. */
    public Rejection rejection(Header header, Column column, RowFault fault) {
        return new Rejection(line, column.title(), header.cell(raw, column), fault.name(), null);
    }
}
