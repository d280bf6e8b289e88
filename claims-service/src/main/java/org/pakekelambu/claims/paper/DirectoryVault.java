package org.pakekelambu.claims.paper;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.pakekelambu.manners.problem.Problem;

/** In files named by the id, 256 directories wide: written aside, forced to the disk, then put in place, so that none is half. */
final class DirectoryVault implements PaperVault {
    private static final Logger LOG = Logger.getLogger(DirectoryVault.class);
    private static final int RETRY_SECONDS = 60;
    private final Path root;

    DirectoryVault(Path root) {
        this.root = root;
    }

    @Override
    public void keep(UUID paperId, byte[] encrypted) {
        Path place = place(paperId);
        try {
            Files.createDirectories(place.getParent());
            Path aside = Files.createTempFile(place.getParent(), "new-", ".part");
            try {
                write(aside, encrypted);
                Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private static void write(Path aside, byte[] encrypted) throws IOException {
        try (FileChannel file = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(encrypted);
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        }
    }

    @Override
    public Optional<byte[]> open(UUID paperId) {
        try {
            return Optional.of(Files.readAllBytes(place(paperId)));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    /** The disk is full, gone or not ours: nothing is lost, and it may be tried again. */
    private static Problem unavailable(IOException e) {
        LOG.errorf(e, "The directory for papers cannot be used");
        return new Problem(503, "papers-unavailable").retryAfter(RETRY_SECONDS);
    }

    private Path place(UUID paperId) {
        String name = paperId.toString();
        return root.resolve(name.substring(0, 2)).resolve(name);
    }
}
