package org.pakekelambu.localstack;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/** The folder of a stack as a whole. */
public final class DataFolder {

    private DataFolder() {}

    /**
     * Empties the folder of a stack that does not run. A folder that holds anything but a stack's data is left alone.
     *
     * @throws StackFailure when it is in use or somebody else's
     */
    public static void erase(Path folder) {
        if (!Files.isDirectory(folder) || list(folder).isEmpty()) {
            return;
        }
        // A start that failed early left its logs, nothing else.
        boolean ours =
                Files.exists(folder.resolve("lock")) || list(folder).stream().allMatch(path -> path.endsWith("logs"));
        if (!ours) {
            throw new StackFailure(
                    folder + " holds files that are not ours and is not erased. Choose another folder with --data.");
        }
        FolderLock held = FolderLock.on(folder);
        try (held) {
            Postmaster.stopLeftover(folder.resolve("postgres"));
            list(folder).stream().filter(path -> !path.endsWith("lock")).forEach(DataFolder::delete);
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.toList();
        } catch (IOException e) {
            throw new StackFailure("The folder " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Deletes a file, or a folder with all it holds. */
    static void delete(Path path) {
        try {
            Files.walkFileTree(path, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
                    Files.deleteIfExists(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new StackFailure("The folder " + path + " cannot be deleted: " + e.getMessage(), e);
        }
    }
}
