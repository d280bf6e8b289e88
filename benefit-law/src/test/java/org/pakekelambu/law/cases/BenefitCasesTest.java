package org.pakekelambu.law.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.benefit.Assessment;
import org.pakekelambu.law.benefit.Assessor;
import org.pakekelambu.law.benefit.BenefitLine;
import org.pakekelambu.law.cover.CoverTimeline;

/** Every case of {@code cases/benefit}: lines, totals and open questions to the rupiah. */
class BenefitCasesTest {

    private static final Law LAW = Law.load();

    static Stream<LawCase> cases() {
        return LawCase.in("benefit").stream();
    }

    static Assessment assess(LawCase lawCase) {
        CoverTimeline timeline = CoverFacts.timeline(lawCase, LAW);
        LocalDate risk = LocalDate.parse(lawCase.fact("risk"));
        return new Assessor(LAW).assess(LossFacts.loss(lawCase), timeline.on(risk, LAW));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_law_owes_exactly_the_lines_of_the_case(LawCase lawCase) {
        Assessment assessment = assess(lawCase);

        assertEquals(expected(lawCase, "lines"), written(assessment.lines(), lawCase));
        assertEquals(total(lawCase, "payableNow"), assessment.payableNow().amount(), "payableNow");
        assertEquals(total(lawCase, "held"), assessment.held().amount(), "held");
        assertEquals(total(lawCase, "future"), assessment.future().amount(), "future");
        if (lawCase.expect().containsKey("forecast")) {
            assertEquals(expected(lawCase, "forecast"), written(assessment.forecast(), lawCase));
        }
        List<String> open = new ArrayList<>();
        assessment.open().forEach(q -> open.add(q.kind() + (q.subject() == null ? "" : " " + q.subject())));
        assertEquals(expected(lawCase, "open"), open);
        for (Object code : LawCase.list(lawCase.expect().get("without"))) {
            assertFalse(
                    assessment.lines().stream().anyMatch(l -> l.code().code().equals(code)),
                    code + " must not be owed");
        }
    }

    /** Sums not named in a case are zero. */
    private static long total(LawCase lawCase, String name) {
        Object text = lawCase.expect().get(name);
        return text == null ? 0 : Long.parseLong(text.toString());
    }

    private static List<String> expected(LawCase lawCase, String name) {
        List<String> lines = new ArrayList<>();
        LawCase.list(lawCase.expect().get(name)).forEach(line -> lines.add(line.toString()));
        return lines;
    }

    /** {@code JKM.LUMP 20000000 HELD(ARREARS_SETTLED) to MEMBER by PROGRAMME child a year 1}; heirs and BPJS go unsaid. */
    private static List<String> written(List<BenefitLine> lines, LawCase lawCase) {
        List<String> written = new ArrayList<>();
        for (BenefitLine line : lines) {
            StringBuilder text =
                    new StringBuilder(line.code() + " " + line.amount().amount() + " " + line.state());
            if (!line.heldUntil().isEmpty()) {
                text.append(line.heldUntil()
                        .toString()
                        .replace(" ", "")
                        .replace('[', '(')
                        .replace(']', ')'));
            }
            switch (line.payee()) {
                case HEIRS, MEMBER ->
                    assertEquals(
                            lawCase.fact("contingency").endsWith("_DEATH"),
                            line.payee().name().equals("HEIRS"),
                            "payee");
                case CHILD -> text.append(" child ").append(line.child());
                default -> text.append(" to ").append(line.payee());
            }
            if (line.schoolYear() != null) {
                text.append(" year ").append(line.schoolYear());
            }
            if (!line.payer().name().equals("BPJS_KETENAGAKERJAAN")) {
                text.append(" by ").append(line.payer());
            }
            written.add(text.toString());
        }
        return written;
    }
}
