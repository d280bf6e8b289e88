package org.pakekelambu.localstack.roster;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One file while it is written: counts its lines and remembers what must become of them. */
final class RosterFile implements AutoCloseable {

    private final Writer out;
    private final CsvForm form;
    private final List<ExpectedRejection> rejections = new ArrayList<>();
    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
    private int line = 1;
    private int accepted;

    RosterFile(Path path, CsvForm form, List<String> header) throws IOException {
        this.out = Files.newBufferedWriter(path);
        this.form = form;
        if (form.byteOrderMark()) {
            out.write('\uFEFF');
        }
        form.append(out, header);
    }

    void accepted(List<String> cells) throws IOException {
        write(cells);
        accepted++;
    }

    void rejected(List<String> cells, String column, String code) throws IOException {
        write(cells);
        rejections.add(new ExpectedRejection(line, column, code));
    }

    void count(String by, String value) {
        counts.computeIfAbsent(by, key -> new TreeMap<>()).merge(value, 1, Integer::sum);
    }

    private void write(List<String> cells) throws IOException {
        form.append(out, cells);
        line++;
    }

    ExpectedOutcome outcome() {
        return new ExpectedOutcome(accepted, List.copyOf(rejections), counts);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
