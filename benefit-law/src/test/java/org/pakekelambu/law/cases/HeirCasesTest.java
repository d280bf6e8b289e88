package org.pakekelambu.law.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.LineCode;
import org.pakekelambu.law.Relation;
import org.pakekelambu.law.Rupiah;
import org.pakekelambu.law.heir.Considered;
import org.pakekelambu.law.heir.Heirs;
import org.pakekelambu.law.heir.Person;
import org.pakekelambu.law.heir.Share;

/** Every case of {@code cases/heirs}: why each person is or is not paid, and the shares of one line. */
class HeirCasesTest {

    private static final Law LAW = Law.load();

    static Stream<LawCase> cases() {
        return LawCase.in("heirs").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyone_is_named_with_a_reason_and_the_shares_add_up(LawCase lawCase) {
        LocalDate died = LocalDate.parse(lawCase.fact("died"));
        List<Person> persons = new ArrayList<>();
        LawCase.list(lawCase.facts().get("persons")).forEach(p -> persons.add(person(LawCase.cast(p))));
        String[] line = lawCase.fact("line").split(" ");
        Rupiah amount = LossFacts.rupiah(line[1]);

        Heirs heirs = Heirs.of(persons, died, died, LAW);
        List<Share> shares = heirs.share(LineCode.of(line[0]), amount, lawCase.fact("burialPayer"));

        assertEquals(texts(lawCase, "considered"), considered(heirs));
        assertEquals(texts(lawCase, "shares"), written(shares));
        assertEquals(amount, shares.stream().map(Share::amount).reduce(Rupiah.ZERO, Rupiah::plus));
        assertTrue(heirs.considered().stream()
                .allMatch(c -> c.citation() != null && c.reason().text() != null));
    }

    private static Person person(Map<String, Object> p) {
        return new Person(
                (String) p.get("ref"),
                Relation.valueOf((String) p.get("relation")),
                CoverFacts.date(p.get("born")),
                CoverFacts.date(p.get("died")),
                (String) p.get("guardian"),
                "true".equals(p.get("contested")),
                (String) p.get("empowers"),
                "unknown".equals(p.get("age")));
    }

    private static List<String> considered(Heirs heirs) {
        List<String> texts = new ArrayList<>();
        for (Considered c : heirs.considered()) {
            texts.add(c.person().reference() + " " + c.rank() + " " + c.reason());
        }
        return texts;
    }

    private static List<String> written(List<Share> shares) {
        List<String> texts = new ArrayList<>();
        for (Share s : shares) {
            assertEquals(s.paidTo() == null && s.heir() != null || s.way() == Share.Way.HELD_CONTESTED, s.held());
            texts.add((s.heir() == null ? "-" : s.heir()) + " " + s.amount().amount() + " " + s.way()
                    + (s.paidTo() == null || s.paidTo().equals(s.heir()) ? "" : " " + s.paidTo()));
        }
        return texts;
    }

    private static List<String> texts(LawCase lawCase, String name) {
        List<String> texts = new ArrayList<>();
        LawCase.list(lawCase.expect().get(name)).forEach(t -> texts.add(t.toString()));
        return texts;
    }
}
