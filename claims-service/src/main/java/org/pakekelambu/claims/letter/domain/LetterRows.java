package org.pakekelambu.claims.letter.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.pakekelambu.claims.adjudication.Payee;
import org.pakekelambu.claims.adjudication.Reason;
import org.pakekelambu.claims.letter.domain.Letter.Row;
import org.pakekelambu.law.Rupiah;
import org.pakekelambu.law.benefit.Release;
import org.pakekelambu.law.cover.CoverStatus;
import org.pakekelambu.law.explain.Explanation;

/** Lines of a claim as rows of its letter: name, sum, how it was worked out, and by which article. */
final class LetterRows {
    private final Words words;

    LetterRows(Words words) {
        this.words = words;
    }

    List<Row> of(List<Reason> reasons, CoverStatus cover) {
        return reasons.stream().map(reason -> of(reason, cover)).toList();
    }

    private Row of(Reason reason, CoverStatus cover) {
        List<String> notes = new ArrayList<>();
        // The year tells brothers and sisters apart and says no more of a child than the family needs.
        reason.why().facts().stream()
                .filter(fact -> fact.name().equals("birthDate"))
                .forEach(fact -> notes.add(words.say("born", fact.value().substring(0, 4))));
        if (reason.line().schoolYear() != null) {
            notes.add(words.say("school-year", reason.line().schoolYear()));
        }
        calculation(reason.why(), notes);
        notes.add(words.basis(reason.line().citation()));
        reason.line().heldUntil().forEach(release -> notes.add(freed(release, cover)));
        return row(words.say(reason.why().text()), reason.line().amount(), notes);
    }

    private void calculation(Explanation why, List<String> notes) {
        boolean plain =
                why.formula() == null || why.formula().equals(why.amount().toString());
        if (!plain) {
            notes.add(words.say("calculation", words.formula(why.formula())));
        }
        for (Explanation part : why.children()) {
            notes.add(words.say(part.text()) + ": " + words.formula(part.formula()));
        }
    }

    private String freed(Release release, CoverStatus cover) {
        return release == Release.ARREARS_SETTLED && cover != null
                ? words.say(
                        "freed-by-settling",
                        words.months(
                                cover.arrears().stream().map(a -> a.month()).toList()),
                        cover.toSettle())
                : words.say("freed-by", words.say(release.text()));
    }

    /** A payee by what he is to the member, and by name as the reader may know it. */
    String who(Payee payee, UnaryOperator<String> names) {
        return who(payee.role(), payee.relation(), payee.name(), names);
    }

    /** The same of who receives an instruction. */
    String who(org.pakekelambu.claims.payout.domain.Payee payee, UnaryOperator<String> names) {
        return who(payee.role(), payee.relation(), payee.name(), names);
    }

    private String who(String as, String relation, String name, UnaryOperator<String> names) {
        String role = words.say("role." + as);
        String related = relation == null ? role : role + ", " + words.say("relation." + relation);
        return name == null ? related : related + ", " + names.apply(name);
    }

    Row row(String label, long amount, List<String> notes) {
        return new Row(label, Rupiah.of(amount).toString(), notes);
    }

    Row total(long amount) {
        return row(words.say("sum"), amount, List.of());
    }
}
