package org.pakekelambu.registry.roster.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Refuses archives that unpack to far more than they weigh, before anything reads them whole. */
final class ZipLimits {
    private static final int MOST_ENTRIES = 500;
    private static final long MOST_BYTES = 400L * 1024 * 1024;
    /** Sheets are read row by row; the shared texts and styles are held in memory. */
    private static final long MOST_HELD = 64L * 1024 * 1024;

    private static final long MOST_RATIO = 100;
    private static final long SMALL = 10L * 1024 * 1024;

    private ZipLimits() {}

    static void check(byte[] archive) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
                .get()) {
            var entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_ENTRIES) {
                throw new UnreadableFile("roster-too-large");
            }
            long total = 0;
            long held = 0;
            for (ZipArchiveEntry entry : entries) {
                long before = total;
                try (InputStream content = zip.getInputStream(entry)) {
                    total = read(content, total, archive.length);
                }
                held += entry.getName().startsWith("xl/worksheets/") ? 0 : total - before;
                if (held > MOST_HELD) {
                    throw new UnreadableFile("roster-too-large");
                }
            }
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFile("roster-not-xlsx", e);
        }
    }

    /** What an entry claims to unpack to is not believed: it is unpacked, and counted. */
    private static long read(InputStream content, long before, long weight) throws IOException {
        long total = before;
        byte[] buffer = new byte[65_536];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            total += read;
            if (total > MOST_BYTES || total > SMALL && total / weight > MOST_RATIO) {
                throw new UnreadableFile("roster-too-large");
            }
        }
        return total;
    }
}
