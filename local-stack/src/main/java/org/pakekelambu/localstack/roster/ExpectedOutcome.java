package org.pakekelambu.localstack.roster;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the registry must make of a file, to the row.
 *
 * @param accepted good rows
 * @param rejections in the order of their lines, one per spoiled row
 * @param counts accepted rows by decile, district and occupation: {@code counts.get("district").get("16.06.01")};
 *     empty for families
 */
public record ExpectedOutcome(
        int accepted, List<ExpectedRejection> rejections, Map<String, Map<String, Integer>> counts) {

    /** All lines but the header. */
    public int rows() {
        return accepted + rejections.size();
    }

    /** How many rows come back under each code. */
    public Map<String, Long> rejectionsByCode() {
        return rejections.stream()
                .collect(Collectors.groupingBy(ExpectedRejection::code, TreeMap::new, Collectors.counting()));
    }
}
