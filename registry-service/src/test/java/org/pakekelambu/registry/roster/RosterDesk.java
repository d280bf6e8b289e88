package org.pakekelambu.registry.roster;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.pakekelambu.localstack.api.Answer;
import org.pakekelambu.localstack.api.ApiClient;
import org.pakekelambu.localstack.api.Form;
import org.pakekelambu.registry.People;

/** Hand-made rosters: the rows as an office types them, and what comes back. */
final class RosterDesk {
    static final List<String> HEADER = List.of(
            "nik",
            "nama_lengkap",
            "tanggal_lahir",
            "jenis_kelamin",
            "no_kk",
            "alamat",
            "rt",
            "rw",
            "kode_kecamatan",
            "pekerjaan_1",
            "sumber_data",
            "kpj",
            "tanggal_kepesertaan");

    private RosterDesk() {}

    /** A man of 17 August 1985, as {@link People#man()} is. */
    static List<String> row(String nik, String name) {
        return row(nik, name, "", "");
    }

    static List<String> row(String nik, String name, String kpj, String since) {
        return List.of(
                nik,
                name,
                "1985-08-17",
                "L",
                "1606030101100001",
                "Dusun I",
                "1",
                "1",
                "16.06.03",
                "petani",
                "DTSEN",
                kpj,
                since);
    }

    static byte[] csv(List<List<String>> rows) {
        var text = new StringBuilder(String.join(";", HEADER)).append('\n');
        rows.forEach(row -> text.append(String.join(";", row)).append('\n'));
        return text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    static Answer upload(ApiClient as, String membership, String name, byte[] file) {
        return upload(as, "pake-kelambu", membership, name, file);
    }

    static Answer upload(ApiClient as, String programme, String membership, String name, byte[] file) {
        return as.upload(
                "/api/v1/rosters",
                new Form()
                        .field("programme", programme)
                        .field("content", "MEMBERS")
                        .field("membership", membership)
                        .file("file", name, "application/octet-stream", file));
    }

    static List<CSVRecord> rejections(ApiClient as, Answer accepted) {
        Answer csv = as.send("GET", accepted.location() + "/rejections", null, null, Map.of("Accept-Language", "en"));
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv.expect(200).body()))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
