package org.pakekelambu.claims.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/** In files named by the id, 256 directories wide: written aside, forced to the disk, then put in place, so that none is half. */
final class DirectoryVault implements PaperVault {
    private final Path root;

    DirectoryVault(Path root) {
        this.root = root;
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            throw new UncheckedIOException("The directory for papers cannot be used", e);
        }
    }

    @Override
    public void keep(UUID paperId, byte[] encrypted) {
        Path place = place(paperId);
        try {
            Files.createDirectories(place.getParent());
            Path aside = Files.createTempFile(place.getParent(), "new-", ".part");
            try (FileChannel file = FileChannel.open(aside, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(encrypted);
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
                file.force(true);
            }
            Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<byte[]> open(UUID paperId) {
        try {
            return Optional.of(Files.readAllBytes(place(paperId)));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path place(UUID paperId) {
        String name = paperId.toString();
        return root.resolve(name.substring(0, 2)).resolve(name);
    }
}
