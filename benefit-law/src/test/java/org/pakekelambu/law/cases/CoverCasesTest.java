package org.pakekelambu.law.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.cover.ArrearsMonth;
import org.pakekelambu.law.cover.CoverSpell;
import org.pakekelambu.law.cover.CoverStatus;
import org.pakekelambu.law.cover.CoverTimeline;

/** Every case of {@code cases/cover}: the spells of a timeline and what it says of one date. */
class CoverCasesTest {

    private static final Law LAW = Law.load();

    static Stream<LawCase> cases() {
        return LawCase.in("cover").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_timeline_says_what_the_case_expects(LawCase lawCase) {
        CoverTimeline timeline = CoverFacts.timeline(lawCase, LAW);
        Map<String, Object> actual = new LinkedHashMap<>();
        List<String> spells = new ArrayList<>();
        for (CoverSpell spell : timeline.spells()) {
            spells.add(spell.from() + ".." + (spell.until() == null ? "" : spell.until() + " " + spell.endedBy()));
        }
        actual.put("spells", spells);
        if (lawCase.facts().containsKey("on")) {
            describe(timeline.on(LocalDate.parse(lawCase.fact("on")), LAW), actual);
        }
        if (!timeline.spells().isEmpty()) {
            actual.put(
                    "lastMonthOwed",
                    String.valueOf(
                            timeline.spells().get(timeline.spells().size() - 1).lastMonthOwed(LAW)));
            actual.put(
                    "firstMonthOwed", timeline.spells().get(0).firstMonthOwed().toString());
        }
        lawCase.expect()
                .forEach((name, value) -> assertEquals(value.toString(), String.valueOf(actual.get(name)), name));
    }

    private static void describe(CoverStatus status, Map<String, Object> actual) {
        List<String> arrears = new ArrayList<>();
        for (ArrearsMonth month : status.arrears()) {
            arrears.add(month.month() + " due " + month.dueOn());
        }
        actual.put("reason", status.reason().name());
        actual.put("arrears", arrears);
        actual.put("toSettle", status.toSettle().amount());
        actual.put("settledOn", String.valueOf(status.settledOn()));
        actual.put("months", status.contributionMonths());
        actual.put("waitingUntil", String.valueOf(status.waitingUntil()));
        actual.put("waiting", status.waiting());
    }
}
