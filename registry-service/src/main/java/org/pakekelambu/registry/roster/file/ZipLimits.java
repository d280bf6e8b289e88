package org.pakekelambu.registry.roster.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Refuses archives that unpack to far more than they weigh, before anything reads them whole. */
final class ZipLimits {
    private static final int MOST_ENTRIES = 500;
    private static final long MOST_BYTES = 400L * 1024 * 1024;
    private static final long MOST_RATIO = 100;
    private static final long SMALL = 10L * 1024 * 1024;

    private ZipLimits() {}

    static void check(byte[] archive) throws IOException {
        long total = 0;
        int entries = 0;
        byte[] buffer = new byte[65_536];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    total += read;
                    if (total > MOST_BYTES
                            || entries > MOST_ENTRIES
                            || total > SMALL && total / archive.length > MOST_RATIO) {
                        throw new UnreadableFile("roster-too-large");
                    }
                }
            }
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFile("roster-not-xlsx");
        }
        if (entries == 0) {
            throw new UnreadableFile("roster-not-xlsx");
        }
    }
}
