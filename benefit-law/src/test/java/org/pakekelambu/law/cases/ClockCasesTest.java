package org.pakekelambu.law.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pakekelambu.law.Citation;
import org.pakekelambu.law.Confidence;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.LineCode;
import org.pakekelambu.law.Rupiah;
import org.pakekelambu.law.benefit.BenefitLine;
import org.pakekelambu.law.benefit.LatePayment;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.law.benefit.PayeeRole;
import org.pakekelambu.law.benefit.Payer;
import org.pakekelambu.law.clock.Clock;
import org.pakekelambu.law.clock.DueDay;

/** Every case of {@code cases/clock}: due days, days late, and what lateness costs. */
class ClockCasesTest {

    private static final Law LAW = Law.load();
    private static final Clock CLOCK = new Clock(LAW);

    static Stream<LawCase> cases() {
        return LawCase.in("clock").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_clock_says_what_the_case_expects(LawCase lawCase) {
        Map<String, Object> actual = new LinkedHashMap<>();
        if (lawCase.facts().containsKey("happened")) {
            actual.put("inTime", reportedInTime(lawCase.fact("happened"), lawCase.fact("reported")));
        } else {
            DueDay due = due(lawCase.fact("step"), LocalDate.parse(lawCase.fact("on")));
            actual.put("due", due.on());
            actual.put("confidence", due.confidence());
            if (lawCase.facts().containsKey("done")) {
                actual.put("daysLate", due.daysLate(LocalDate.parse(lawCase.fact("done"))));
            }
            if (lawCase.facts().containsKey("late")) {
                actual.put("penalty", penalty(lawCase, due));
            }
        }
        lawCase.expect()
                .forEach((name, value) -> assertEquals(value.toString(), String.valueOf(actual.get(name)), name));
    }

    private static boolean reportedInTime(String happened, String reported) {
        return happened.contains("T")
                ? CLOCK.reportedInTime(LocalDateTime.parse(happened), LocalDateTime.parse(reported))
                : CLOCK.reportedInTime(LocalDate.parse(happened), LocalDate.parse(reported));
    }

    static DueDay due(String step, LocalDate on) {
        return switch (step) {
            case "PAY_JKM" -> CLOCK.payJkm(on);
            case "PAY_JKK" -> CLOCK.payJkk(on);
            case "TELL_WHAT_IS_MISSING" -> CLOCK.tellWhatIsMissing(on);
            case "PAY_FACILITY" -> CLOCK.payFacility(on);
            case "REPORT_CHANGE" -> CLOCK.reportChange(on);
            case "DECIDE_SUSPECTED" -> CLOCK.decideSuspected(on);
            case "CLAIM_JKK" -> CLOCK.jkkClaimableUntil(on);
            case "DISEASE_AFTER_WORK" -> CLOCK.diseaseAfterWorkUntil(on);
            default -> throw new IllegalArgumentException(step);
        };
    }

    /** Late lines are written {@code JKM.LUMP 20000000} or {@code PROGRAMME.TOP_UP 2000000 by PROGRAMME}. */
    private static String penalty(LawCase lawCase, DueDay due) {
        List<BenefitLine> late = LawCase.list(lawCase.facts().get("late")).stream()
                .map(text -> line(text.toString().split(" ")))
                .toList();
        boolean lives = "true".equals(lawCase.fact("memberLives"));
        return LatePayment.compensation(late, due, LocalDate.parse(lawCase.fact("done")), lives, LAW)
                .map(line -> line.code() + " " + line.amount().amount() + " to " + line.payee())
                .orElse("none");
    }

    private static BenefitLine line(String[] parts) {
        Payer payer = parts.length > 2 ? Payer.PROGRAMME : Payer.BPJS_KETENAGAKERJAAN;
        Citation citation = new Citation("PP 44/2015", "Ps 34", LocalDate.of(2015, 7, 1), Confidence.P);
        return new BenefitLine(
                LineCode.of(parts[0]),
                Rupiah.of(Long.parseLong(parts[1])),
                payer,
                PayeeRole.HEIRS,
                LineState.PAYABLE,
                List.of(),
                null,
                null,
                citation,
                null);
    }
}
