package org.pakekelambu.registry.roster.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.pakekelambu.registry.roster.domain.RawRow;
import org.pakekelambu.registry.roster.domain.Roster.Format;

/** The rows of a file, one after the other. */
public interface Rows extends AutoCloseable {

    /** The titles in the first row; empty when the file is. */
    List<String> header();

    /** The next row that is not blank, or null at the end. */
    RawRow next() throws IOException;

    @Override
    void close() throws IOException;

    /** @throws UnreadableFile when it is not what it claims to be, or larger than anything honest */
    static Rows open(Format format, InputStream file) throws IOException {
        return format == Format.CSV ? new CsvRows(file) : new XlsxRows(file);
    }
}
