package org.pakekelambu.localstack.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.pakekelambu.localstack.roster.ExpectedOutcome;
import org.pakekelambu.localstack.roster.ExpectedRejection;

/** The rows that came back from the registry, by line, column and code. */
record Rejections(Set<ExpectedRejection> all) {

    private static final CSVFormat WITH_HEADER =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    static Rejections read(String csv) {
        try (CSVParser parser = CSVParser.parse(csv, WITH_HEADER)) {
            Set<ExpectedRejection> all = new HashSet<>();
            parser.forEach(row -> all.add(
                    new ExpectedRejection(Integer.parseInt(row.get("line")), row.get("column"), row.get("code"))));
            return new Rejections(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One sentence; the first difference is named when there is one. */
    String comparedWith(ExpectedOutcome expected) {
        Set<ExpectedRejection> missing = new HashSet<>(expected.rejections());
        missing.removeAll(all);
        Set<ExpectedRejection> surplus = new HashSet<>(all);
        surplus.removeAll(expected.rejections());
        if (missing.isEmpty() && surplus.isEmpty()) {
            return "every rejected row names the line, column and fault that was spoiled, "
                    + expected.rejectionsByCode().size() + " kinds of fault";
        }
        return "DIFFERENT from the generator: " + missing.size() + " rejections missing "
                + missing.stream().limit(3).toList() + ", " + surplus.size() + " not expected "
                + surplus.stream().limit(3).toList();
    }
}
