package org.pakekelambu.acceptance.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.pakekelambu.acceptance.stage.Enrolment;
import org.pakekelambu.acceptance.stage.Member;
import org.pakekelambu.acceptance.stage.Office;
import org.pakekelambu.acceptance.stage.Stage;

/** Lets the facts of a case happen, one after the other, on the days on which they happen. */
final class Life {

    private final Stage stage;
    private final Office office;
    private final Example example;
    private final List<JsonNode> children = new ArrayList<>();

    Life(Stage stage, Example example) {
        this.stage = stage;
        this.office = stage.muba();
        this.example = example;
        JsonNode listed = example.facts().path("children");
        if (listed.isArray()) {
            listed.forEach(children::add);
        }
    }

    /** Enrols the worker on the first day of cover and pays the months the case counts. */
    Member lived(String programme) {
        LocalDate start = coverStart();
        stage.todayIs(start);
        Member member = office.registrar().enrols(enrolment(programme));
        office.bpjs().assignsKpj(member, start);
        YearMonth first = YearMonth.from(start);
        office.treasurer().pays(member, first, start);
        YearMonth last = lastPaid(first);
        stage.todayIs(example.risk());
        for (YearMonth month = first.plusMonths(1); !month.isAfter(last); ) {
            YearMonth until = month.plusMonths(20).isBefore(last) ? month.plusMonths(20) : last;
            pay(member, month, until);
            month = until.plusMonths(1);
        }
        return member;
    }

    private void pay(Member member, YearMonth first, YearMonth last) {
        YearMonth ofTheRisk = YearMonth.from(example.risk());
        boolean early = last.equals(ofTheRisk) && example.risk().getDayOfMonth() < 10;
        YearMonth usual = early ? last.minusMonths(1) : last;
        office.treasurer().pays(member, first, usual);
        if (early) {
            office.treasurer().pays(member, last, example.risk());
        }
    }

    private Enrolment enrolment(String programme) {
        Enrolment enrolment = Enrolment.of("FARMER").in(programme, "16.06.03");
        if (example.ofTheClock()) {
            enrolment.wife();
        }
        for (JsonNode heir : example.facts().path("heirs")) {
            if (heir.asText().equals("widow")) {
                enrolment.wife();
            } else {
                throw new AssertionError("No such heir can be enrolled yet: " + heir);
            }
        }
        for (JsonNode child : children) {
            String level = child.path("level").asText().toUpperCase(java.util.Locale.ROOT);
            LocalDate born =
                    example.risk().minusYears(child.path("age").asInt()).minusDays(100);
            enrolment.child(born, level);
        }
        return enrolment;
    }

    /** As the case says, or so many months back as it counts; a year back where months do not matter. */
    private LocalDate coverStart() {
        JsonNode facts = example.facts();
        if (facts.has("coverage_start")) {
            return LocalDate.parse(facts.path("coverage_start").asText());
        }
        int months = facts.path("contribution_months").asInt(10) + arrears();
        return latestDue().minusMonths(months - 1L).atDay(1);
    }

    private YearMonth lastPaid(YearMonth first) {
        JsonNode facts = example.facts();
        if (facts.has("contribution_months")) {
            return first.plusMonths(facts.path("contribution_months").asLong() - 1);
        }
        return latestDue().minusMonths(arrears());
    }

    /** The latest month whose 15th has passed; no case of ours falls between a 15th and a moved due day. */
    private YearMonth latestDue() {
        YearMonth month = YearMonth.from(example.risk());
        return example.risk().getDayOfMonth() > 15 ? month : month.minusMonths(1);
    }

    private int arrears() {
        return example.facts().path("arrears_months").asInt();
    }
}
