package org.pakekelambu.claims.adjudication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.pakekelambu.law.benefit.LineState;

/** What a case worked by hand must give. */
final class Expected {
    private Expected() {}

    static void of(
            SampleCase c, Recommendation recommendation, long now, long held, long future, Map<String, Long> lines) {
        Proposal proposal = c.adjudicate();
        Map<String, Long> amounts = new TreeMap<>();
        proposal.lines().forEach(line -> amounts.put(line.code(), line.amount()));
        assertEquals(new TreeMap<>(lines), amounts);
        assertEquals(now, proposal.total(LineState.PAYABLE), "payable now");
        assertEquals(held, proposal.total(LineState.HELD), "held");
        assertEquals(future, proposal.total(LineState.FUTURE), "future");
        assertEquals(
                recommendation,
                proposal.recommendation(),
                () -> proposal.findings().toString());
        proposal.lines().stream()
                .filter(line -> !line.shares().isEmpty())
                .forEach(line -> assertEquals(
                        line.amount(),
                        line.shares().stream().mapToLong(Line.Share::amount).sum(),
                        line.code()));
    }
}
