package org.pakekelambu.law.loading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where the law files come from: the files shipped with the program, a directory, or either with a draft on top. */
@FunctionalInterface
public interface LawSource {

    List<LawFile> files();

    /** Drafts are laid over the files: same key and date replaces, another date adds. */
    default List<LawFile> drafts() {
        return List.of();
    }

    /** The law shipped with the program; {@code law/index} names its files. */
    static LawSource shipped() {
        return () -> {
            List<LawFile> files = new ArrayList<>();
            for (String name : resource("law/index").split("\n")) {
                if (!name.isBlank()) {
                    files.add(new LawFile(name.strip(), resource("law/" + name.strip())));
                }
            }
            return files;
        };
    }

    /** All {@code *.yaml} of a directory, in order of name. */
    static LawSource of(Path directory) {
        return () -> {
            try (Stream<Path> paths = Files.list(directory)) {
                List<LawFile> files = new ArrayList<>();
                for (Path path : paths.filter(p -> p.toString().endsWith(".yaml"))
                        .sorted()
                        .toList()) {
                    files.add(new LawFile(path.getFileName().toString(), Files.readString(path)));
                }
                return files;
            } catch (IOException e) {
                throw new UncheckedIOException("The law files of " + directory + " cannot be read.", e);
            }
        };
    }

    /** This law with draft values laid over it, written like any law file: what a rehearsal runs on. */
    default LawSource with(LawFile draft) {
        LawSource below = this;
        return new LawSource() {
            @Override
            public List<LawFile> files() {
                return below.files();
            }

            @Override
            public List<LawFile> drafts() {
                List<LawFile> drafts = new ArrayList<>(below.drafts());
                drafts.add(draft);
                return drafts;
            }
        };
    }

    private static String resource(String name) {
        try (InputStream in = LawSource.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("A law file cannot be read.", e);
        }
    }
}
