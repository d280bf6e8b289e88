package org.pakekelambu.law.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pakekelambu.law.History;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.LineCode;
import org.pakekelambu.law.benefit.Assessment;
import org.pakekelambu.law.benefit.Contingency;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.law.benefit.OpenQuestion;
import org.pakekelambu.law.benefit.PayeeRole;
import org.pakekelambu.law.benefit.Release;
import org.pakekelambu.law.cover.CoverEnd;
import org.pakekelambu.law.cover.CoverReason;
import org.pakekelambu.law.heir.HeirReason;
import org.pakekelambu.law.heir.Share;

/** Fails when a line, an outcome of a rule, or the days around a change of the law have no case. */
class CompletenessTest {

    private static final Law LAW = Law.load();
    private static final List<LawCase> BENEFIT = LawCase.in("benefit");
    private static final LocalDate FIRST = LocalDate.of(2015, 7, 1);

    /** Parameters on which a line depends, by the beginning of their key. */
    private static final Map<LineCode, List<String>> RESTS_ON = restsOn();

    private static Map<LineCode, List<String>> restsOn() {
        Map<LineCode, List<String>> keys = new EnumMap<>(LineCode.class);
        keys.put(LineCode.JKM_LUMP, List.of("jkm.lump_sum", "jkm.waiting_months"));
        keys.put(LineCode.JKM_PERIODIC, List.of("jkm.periodic", "jkm.waiting_months"));
        keys.put(LineCode.JKM_FUNERAL, List.of("jkm.funeral", "jkm.waiting_months"));
        keys.put(LineCode.JKM_SCHOLARSHIP, List.of("jkm.scholarship_months", "scholarship."));
        keys.put(LineCode.JKK_DEATH, List.of("jkk.death.", "jkk.months_of_basis"));
        keys.put(LineCode.JKK_DISABILITY_TOTAL, List.of("jkk.disability_total.", "jkk.periodic"));
        keys.put(LineCode.JKK_DISABILITY_ANATOMIC, List.of("jkk.disability."));
        keys.put(LineCode.JKK_DISABILITY_FUNCTION, List.of("jkk.disability."));
        keys.put(LineCode.JKK_PERIODIC, List.of("jkk.periodic"));
        keys.put(LineCode.JKK_FUNERAL, List.of("jkk.funeral"));
        keys.put(LineCode.JKK_INCAPACITY, List.of("jkk.incapacity."));
        keys.put(LineCode.JKK_TRANSPORT_LAND, List.of("jkk.transport.land"));
        keys.put(LineCode.JKK_TRANSPORT_SEA, List.of("jkk.transport.sea"));
        keys.put(LineCode.JKK_TRANSPORT_AIR, List.of("jkk.transport.air"));
        keys.put(LineCode.JKK_HOME_CARE, List.of("jkk.home_care"));
        keys.put(LineCode.JKK_SPECTACLES, List.of("jkk.spectacles"));
        keys.put(LineCode.JKK_HEARING_AID, List.of("jkk.hearing_aid"));
        keys.put(LineCode.JKK_DENTURES, List.of("jkk.dentures"));
        keys.put(LineCode.JKK_PROSTHESIS, List.of("jkk.prosthesis."));
        keys.put(LineCode.JKK_MEDICAL, List.of("jkk.medical"));
        keys.put(LineCode.JKK_SCHOLARSHIP, List.of("scholarship."));
        keys.put(LineCode.PROGRAMME_TOP_UP, List.of("programme.pake-kelambu.accident"));
        keys.put(LineCode.PENALTY, List.of("clock.late_percent"));
        return keys;
    }

    @Test
    void every_line_has_a_case_in_which_it_is_owed() {
        Set<LineCode> owed = EnumSet.of(LineCode.PENALTY);
        assertTrue(
                LawCase.in("clock").stream().anyMatch(c -> c.expect().toString().contains("PENALTY")));
        BENEFIT.forEach(c -> BenefitCasesTest.assess(c).lines().forEach(l -> owed.add(l.code())));
        assertEquals(EnumSet.allOf(LineCode.class), owed);
        assertEquals(EnumSet.allOf(LineCode.class), RESTS_ON.keySet());
    }

    @Test
    void every_change_of_the_law_has_cases_on_the_day_before_on_it_and_after() {
        List<String> missing = new ArrayList<>();
        RESTS_ON.forEach((line, keys) -> {
            for (LocalDate change : changes(keys)) {
                for (int shift = -1; shift <= 1; shift++) {
                    LocalDate day = change.plusDays(shift);
                    if (BENEFIT.stream().noneMatch(c -> speaksOf(c, line, day))) {
                        missing.add(line + " on " + day);
                    }
                }
            }
        });
        assertEquals(List.of(), missing);
    }

    @Test
    void every_outcome_of_a_rule_has_a_case() {
        String written = written("benefit") + written("cover") + written("heirs");
        Set<String> missing = new TreeSet<>();
        for (Enum<?>[] outcomes : new Enum<?>[][] {
            Contingency.values(), CoverReason.values(), CoverEnd.values(), OpenQuestion.Kind.values(),
            LineState.values(), Release.values(), HeirReason.values(), Share.Way.values()
        }) {
            for (Enum<?> outcome : outcomes) {
                if (!written.contains(outcome.name())) {
                    missing.add(outcome.getDeclaringClass().getSimpleName() + "." + outcome);
                }
            }
        }
        Set<PayeeRole> payees = EnumSet.noneOf(PayeeRole.class);
        BENEFIT.forEach(c -> BenefitCasesTest.assess(c).lines().forEach(l -> payees.add(l.payee())));
        assertEquals(EnumSet.allOf(PayeeRole.class), payees);
        assertEquals(Set.of(), missing);
    }

    private static String written(String folder) {
        StringBuilder text = new StringBuilder();
        LawCase.in(folder).forEach(c -> text.append(c.facts()).append(c.expect()));
        return text.toString();
    }

    private static Set<LocalDate> changes(List<String> keys) {
        Set<LocalDate> changes = new TreeSet<>();
        for (History<?> history : LAW.parameters()) {
            if (keys.stream().anyMatch(history.key()::startsWith)) {
                history.values().forEach(v -> changes.add(v.appliesFrom()));
            }
        }
        changes.remove(FIRST);
        return changes;
    }

    /** The case has that day of risk, and owes the line or says that it is not owed. */
    private static boolean speaksOf(LawCase lawCase, LineCode line, LocalDate day) {
        if (!day.toString().equals(lawCase.fact("risk"))) {
            return false;
        }
        Assessment assessment = BenefitCasesTest.assess(lawCase);
        return assessment.lines().stream().anyMatch(l -> l.code() == line)
                || LawCase.list(lawCase.expect().get("without")).contains(line.code());
    }
}
