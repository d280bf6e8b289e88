package org.pakekelambu.registry.roster.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.pakekelambu.registry.roster.domain.RawRow;

/** CSV in UTF-8, with or without byte order mark, parted by commas, semicolons or tabs. */
final class CsvRows implements Rows {
    private static final int HEADER_CHARACTERS = 8_000;

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> header;
    private boolean ended;

    CsvRows(InputStream file) throws IOException {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var reader = new BufferedReader(new InputStreamReader(file, strict), 65_536);
        try {
            parser = CSVParser.builder()
                    .setReader(reader)
                    .setFormat(format(reader))
                    .get();
            records = parser.iterator();
            header = records.hasNext() ? records.next().toList() : List.of();
        } catch (CharacterCodingException e) {
            throw new UnreadableFile("roster-not-utf8");
        } catch (UncheckedIOException e) {
            throw new UnreadableFile(
                    e.getCause() instanceof CharacterCodingException ? "roster-not-utf8" : "roster-without-header");
        }
    }

    private static CSVFormat format(BufferedReader reader) throws IOException {
        reader.mark(HEADER_CHARACTERS);
        char[] start = new char[HEADER_CHARACTERS];
        int length = Math.max(0, reader.read(start, 0, HEADER_CHARACTERS - 1));
        reader.reset();
        String line = new String(start, 0, length).lines().findFirst().orElse("");
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(mostFrequent(line))
                .setIgnoreEmptyLines(true)
                .setTrailingData(true)
                .get();
    }

    private static char mostFrequent(String line) {
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(line, candidate) > count(line, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public RawRow next() throws IOException {
        while (!ended) {
            int line = (int) parser.getCurrentLineNumber() + 1;
            try {
                if (!records.hasNext()) {
                    ended = true;
                    return null;
                }
                var row = new RawRow(line, records.next().toList(), true);
                if (!row.isBlank()) {
                    return row;
                }
            } catch (UncheckedIOException e) {
                ended = true;
                if (e.getCause() instanceof CharacterCodingException) {
                    throw new UnreadableFile("roster-not-utf8");
                }
                // A quote that never closes: the file was cut in the middle of this row.
                return new RawRow(line, List.of(), false);
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
