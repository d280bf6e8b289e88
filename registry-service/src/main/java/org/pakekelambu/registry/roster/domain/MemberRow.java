package org.pakekelambu.registry.roster.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pakekelambu.registry.worker.domain.Address;
import org.pakekelambu.registry.worker.domain.DetailsCheck;
import org.pakekelambu.registry.worker.domain.Digits;
import org.pakekelambu.registry.worker.domain.ExistingMembership;
import org.pakekelambu.registry.worker.domain.Fault;
import org.pakekelambu.registry.worker.domain.WorkerDetails;

/**
 * A row of the members' roster, read and checked by itself.
 *
 * @param existing the confirmed membership of a roster of existing members, else null
 * @param rejections empty when the row is good
 */
public record MemberRow(
        int line, RawRow raw, WorkerDetails details, ExistingMembership existing, List<Rejection> rejections) {
    /** PP 44/2015 in force: nobody can be a member under it since an earlier day. */
    private static final LocalDate FIRST_MEMBERSHIP = LocalDate.of(2015, 7, 1);

    private static final Map<String, Column> FIELDS = Map.ofEntries(
            Map.entry("nik", Column.NIK),
            Map.entry("name", Column.NAMA_LENGKAP),
            Map.entry("birthPlace", Column.TEMPAT_LAHIR),
            Map.entry("birthDate", Column.TANGGAL_LAHIR),
            Map.entry("sex", Column.JENIS_KELAMIN),
            Map.entry("kkNumber", Column.NO_KK),
            Map.entry("motherName", Column.NAMA_IBU_KANDUNG),
            Map.entry("address.street", Column.ALAMAT),
            Map.entry("address.rt", Column.RT),
            Map.entry("address.rw", Column.RW),
            Map.entry("address.villageCode", Column.KODE_DESA),
            Map.entry("address.districtCode", Column.KODE_KECAMATAN),
            Map.entry("phone", Column.NO_HP),
            Map.entry("occupation", Column.PEKERJAAN_1),
            Map.entry("reportedIncome", Column.PENGHASILAN_BULANAN),
            Map.entry("welfareDecile", Column.DESIL),
            Map.entry("dataSource", Column.SUMBER_DATA));

    public boolean isGood() {
        return rejections.isEmpty();
    }

    public static MemberRow read(
            Header header, RawRow row, RosterMembership membership, Set<String> districts, LocalDate today) {
        var reading = new RowReading(header, row);
        if (reading.isOutOfShape()) {
            return new MemberRow(row.line(), row, null, null, reading.rejections());
        }
        WorkerDetails details = details(reading);
        ExistingMembership existing = existing(reading, membership, today);
        for (Fault fault : DetailsCheck.faults(details, districts, today)) {
            reading.reject(FIELDS.get(fault.field()), fault.kind().name());
        }
        reading.date(Column.TANGGAL_DATA);
        reading.text(Column.PEKERJAAN_2);
        reading.text(Column.LOKASI_KERJA);
        return new MemberRow(row.line(), row, details, existing, reading.rejections());
    }

    private static WorkerDetails details(RowReading r) {
        Long decile = r.amount(Column.DESIL);
        return new WorkerDetails(
                r.number(Column.NIK),
                r.text(Column.NAMA_LENGKAP),
                r.date(Column.TANGGAL_LAHIR),
                r.text(Column.TEMPAT_LAHIR),
                r.word(Column.JENIS_KELAMIN, Words::sex, RowFault.SEX_UNKNOWN),
                r.text(Column.NAMA_IBU_KANDUNG),
                r.word(Column.PEKERJAAN_1, Words::occupation, RowFault.OCCUPATION_UNKNOWN),
                r.amount(Column.PENGHASILAN_BULANAN),
                r.number(Column.NO_KK),
                new Address(
                        dotted(r.number(Column.KODE_KECAMATAN), 6),
                        dotted(r.number(Column.KODE_DESA), 10),
                        r.text(Column.ALAMAT),
                        r.number(Column.RT),
                        r.number(Column.RW)),
                phone(r.number(Column.NO_HP)),
                decile == null ? null : (int) Math.min(decile, 99),
                r.text(Column.SUMBER_DATA),
                List.of());
    }

    /** {@code 160603} for {@code 16.06.03}, {@code 1606032005} for {@code 16.06.03.2005}: some offices leave the dots out. */
    private static String dotted(String code, int digits) {
        if (!Digits.exactly(code, digits)) {
            return code;
        }
        String dotted = code.substring(0, 2) + '.' + code.substring(2, 4) + '.' + code.substring(4, 6);
        return digits == 6 ? dotted : dotted + '.' + code.substring(6);
    }

    /** A spreadsheet drops the first zero; hyphens are for reading. */
    private static String phone(String number) {
        String digits = number == null ? null : number.replace("-", "");
        return digits != null && digits.startsWith("8") ? '0' + digits : digits;
    }

    private static ExistingMembership existing(RowReading r, RosterMembership membership, LocalDate today) {
        String kpj = r.number(Column.KPJ);
        LocalDate since = r.date(Column.TANGGAL_KEPESERTAAN);
        if (membership == RosterMembership.NEW) {
            if (kpj != null) {
                r.reject(Column.KPJ, RowFault.KPJ_NOT_EXPECTED);
            }
            if (since != null) {
                r.reject(Column.TANGGAL_KEPESERTAAN, RowFault.KPJ_NOT_EXPECTED);
            }
            return null;
        }
        if (kpj == null) {
            r.reject(Column.KPJ, Fault.Kind.MISSING.name());
        } else if (!Digits.exactly(kpj, 11)) {
            r.reject(Column.KPJ, Fault.Kind.KPJ_FORMAT.name());
        }
        if (since == null) {
            r.reject(Column.TANGGAL_KEPESERTAAN, Fault.Kind.MISSING.name());
        } else if (since.isAfter(today) || since.isBefore(FIRST_MEMBERSHIP)) {
            r.reject(Column.TANGGAL_KEPESERTAAN, RowFault.MEMBERSHIP_DATE_RANGE);
        }
        return new ExistingMembership(kpj, since);
    }

    /** A fault that shows only beside other rows or what is enrolled already. */
    public Rejection rejection(Header header, Column column, RowFault fault, String argument) {
        return new Rejection(line, column.title(), header.cell(raw, column), fault.name(), argument);
    }

    /** The row in one spelling, for its fingerprint. Whoever sends it again means the same. */
    public String canonical(Header header) {
        var text = new StringBuilder(256);
        for (Column column : Column.values()) {
            String cell = Cells.cleaned(header.cell(raw, column), column.kind());
            text.append(cell == null ? "" : cell).append('\u001f');
        }
        return text.toString();
    }
}
