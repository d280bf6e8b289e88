package org.pakekelambu.benchmarks.reassessment;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.pakekelambu.localstack.Service;
import org.pakekelambu.localstack.Services;

/** The packaged benefits service with another value in a law file: what a deployment after a change of law is. */
final class ChangedLaw {

    private static final String FILE = "law/cover.yaml";
    private static final String UNTIL_HERE = "confidence: P}\n";
    /** From March to June 2026 only two unpaid months would have kept the cover. */
    private static final String VALUES = """
                - applies_from: 2026-03-01
                  value: 2
                  citation: {act: Rehearsed, article: "1", dated: 2026-03-01, confidence: M}
                - applies_from: 2026-07-01
                  value: 3
                  citation: {act: Rehearsed, article: "2", dated: 2026-07-01, confidence: M}
            """;

    private ChangedLaw() {}

    /** Copies the packaged service below the folder, changes the law in the copy, and names its {@code quarkus-run.jar}. */
    static Path packagedIn(Path folder) throws IOException {
        Path original = Services.jar(Service.BENEFITS).getParent();
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(original.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        try (Stream<Path> jars = Files.list(folder.resolve("lib/main"))) {
            Path law = jars.filter(jar -> jar.getFileName().toString().contains("benefit-law"))
                    .findFirst()
                    .orElseThrow();
            change(law);
        }
        return folder.resolve("quarkus-run.jar");
    }

    private static void change(Path jar) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            Path file = inside.getPath(FILE);
            String text = Files.readString(file);
            int parameter = text.indexOf("cover.arrears_kept_months:");
            int end = text.indexOf(UNTIL_HERE, parameter) + UNTIL_HERE.length();
            Files.writeString(file, text.substring(0, end) + VALUES + text.substring(end));
        }
    }
}
