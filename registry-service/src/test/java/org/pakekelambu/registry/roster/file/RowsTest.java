package org.pakekelambu.registry.roster.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.pakekelambu.registry.roster.domain.RawRow;
import org.pakekelambu.registry.roster.domain.Roster.Format;

class RowsTest {

    @Test
    void semicolons_commas_and_quotes_are_understood_and_lines_counted() throws IOException {
        Rows rows = csv("a;b\r\n1;\"two;\r\nlines\"\r\n\r\n;\r\n3;4\r\n");
        assertEquals(List.of("a", "b"), rows.header());
        assertEquals(new RawRow(2, List.of("1", "two;\r\nlines"), true), rows.next());
        assertEquals(new RawRow(6, List.of("3", "4"), true), rows.next());
        assertNull(rows.next());
        assertEquals(List.of("a", "b", "c"), csv("a,b,c\n").header());
    }

    @Test
    void a_file_cut_inside_quotes_ends_with_a_row_that_is_not_whole() throws IOException {
        Rows rows = csv("a,b\n1,2\n3,\"fou");
        rows.next();
        RawRow cut = rows.next();
        assertEquals(3, cut.line());
        assertFalse(cut.whole());
        assertNull(rows.next());
    }

    @Test
    void another_encoding_is_refused() {
        byte[] latin = "a,b\n1,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThrows(UnreadableFile.class, () -> {
            Rows rows = Rows.open(Format.CSV, new ByteArrayInputStream(latin));
            rows.next();
        });
    }

    @Test
    void a_workbook_shows_what_a_spreadsheet_shows() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("roster");
            sheet.value(0, 0, "nik");
            sheet.value(0, 1, "tanggal_lahir");
            sheet.value(0, 2, "rt");
            sheet.value(1, 0, 1606031708850003L);
            sheet.value(1, 1, LocalDate.of(1985, 8, 17));
            sheet.style(1, 1).format("dd/mm/yyyy").set();
            sheet.value(1, 2, 2);
            sheet.value(2, 0, "1606031708850003");
            sheet.formula(2, 1, "1+1");
        }
        Rows rows = Rows.open(Format.XLSX, new ByteArrayInputStream(out.toByteArray()));
        assertEquals(List.of("nik", "tanggal_lahir", "rt"), rows.header());
        assertEquals(List.of("1.60603E+15", "1985-08-17", "2"), rows.next().cells());
        assertEquals(List.of("1606031708850003", "=1+1", ""), rows.next().cells());
        assertNull(rows.next());
    }

    @Test
    void an_archive_that_unpacks_to_far_more_than_it_weighs_is_refused() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 50; i++) {
                zip.write(zeros);
            }
        }
        var bomb = new ByteArrayInputStream(out.toByteArray());
        assertEquals(
                "roster-too-large",
                assertThrows(UnreadableFile.class, () -> Rows.open(Format.XLSX, bomb))
                        .getMessage());
        var broken = new ByteArrayInputStream(new byte[] {'P', 'K', 3, 4, 9, 9});
        assertThrows(UnreadableFile.class, () -> Rows.open(Format.XLSX, broken));
    }

    @Test
    void shared_texts_that_fill_the_memory_are_refused_and_a_sheet_of_that_size_is_not() throws IOException {
        assertEquals(
                "roster-too-large",
                assertThrows(UnreadableFile.class, () -> Rows.open(Format.XLSX, archive("xl/sharedStrings.xml", 65)))
                        .getMessage());
        assertEquals(
                "roster-not-xlsx",
                assertThrows(
                                UnreadableFile.class,
                                () -> Rows.open(Format.XLSX, archive("xl/worksheets/sheet1.xml", 65)))
                        .getMessage());
    }

    /** An archive with one entry of so many megabytes as large packed as unpacked, as if they did not pack at all. */
    private static ByteArrayInputStream archive(String name, int megabytes) throws IOException {
        var out = new ByteArrayOutputStream();
        var random = new Random(16_06);
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            zip.putNextEntry(new ZipEntry(name));
            byte[] noise = new byte[1024 * 1024];
            random.nextBytes(noise);
            for (int i = 0; i < megabytes; i++) {
                zip.write(noise);
            }
        }
        return new ByteArrayInputStream(out.toByteArray());
    }

    private static Rows csv(String text) throws IOException {
        return Rows.open(Format.CSV, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
