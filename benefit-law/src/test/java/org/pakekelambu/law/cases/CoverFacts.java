package org.pakekelambu.law.cases;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.cover.CoverTimeline;
import org.pakekelambu.law.cover.MembershipSpell;
import org.pakekelambu.law.cover.PaidMonth;

/**
 * Reads memberships and payments of a case. {@code kpj: 2025-05-01} or {@code spells: [{kpj, exit, died}]}; {@code paid:}
 * a list of {@code 2025-05..2026-06} (each on the first of its month, not before the KPJ) or {@code 2026-07 on 2026-09-01}.
 */
final class CoverFacts {

    private CoverFacts() {}

    static CoverTimeline timeline(LawCase lawCase, Law law) {
        List<MembershipSpell> spells = new ArrayList<>();
        if (lawCase.facts().containsKey("kpj")) {
            spells.add(new MembershipSpell(LocalDate.parse(lawCase.fact("kpj")), null));
        }
        for (Object item : LawCase.list(lawCase.facts().get("spells"))) {
            Map<String, Object> spell = LawCase.cast(item);
            spells.add(new MembershipSpell(
                    date(spell.get("kpj")), date(spell.get("exit")), "true".equals(spell.get("died"))));
        }
        LocalDate earliest = spells.isEmpty() ? null : spells.get(0).kpjIssuedOn();
        List<PaidMonth> paid = new ArrayList<>();
        for (Object item : LawCase.list(lawCase.facts().get("paid"))) {
            paid.addAll(months(item.toString(), earliest));
        }
        return CoverTimeline.build(spells, paid, law);
    }

    static LocalDate date(Object text) {
        return text == null || text.equals("none") ? null : LocalDate.parse(text.toString());
    }

    private static List<PaidMonth> months(String text, LocalDate kpj) {
        String[] parts = text.split(" on ");
        String[] range = parts[0].split("\\.\\.");
        List<PaidMonth> months = new ArrayList<>();
        YearMonth last = YearMonth.parse(range[range.length - 1]);
        for (YearMonth m = YearMonth.parse(range[0]); !m.isAfter(last); m = m.plusMonths(1)) {
            LocalDate on = parts.length > 1 ? LocalDate.parse(parts[1]) : m.atDay(1);
            boolean tooEarly = parts.length == 1 && kpj != null && on.isBefore(kpj);
            months.add(new PaidMonth(m, tooEarly ? kpj : on));
        }
        return months;
    }
}
