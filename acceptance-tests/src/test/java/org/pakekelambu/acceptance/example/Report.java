package org.pakekelambu.acceptance.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pakekelambu.acceptance.stage.Filing;
import org.pakekelambu.acceptance.stage.Member;
import org.pakekelambu.acceptance.stage.People;

/** Writes the facts of a case down as the officer would: who died or was hurt, how it ended, what it cost, who is left. */
final class Report {

    private final Example example;
    private final JsonNode facts;

    Report(Example example) {
        this.example = example;
        this.facts = example.facts();
    }

    Filing of(Member member) {
        Filing filing = event(member);
        if (!costs().isEmpty()) {
            filing.with("costs", costs());
        }
        if (facts.has("burial_by")) {
            filing.burialPayer(People.man(LocalDate.of(1970, 2, 2)));
        }
        return family(filing, member);
    }

    private Filing event(Member member) {
        if (!example.accident()) {
            return Filing.death(member, example.death());
        }
        if (example.fatal()) {
            return Filing.fatalAccident(member, example.risk(), example.death());
        }
        Filing filing = Filing.accident(member, example.risk());
        return example.outcome().isEmpty() ? filing : filing.outcome(outcome());
    }

    private Map<String, Object> outcome() {
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put("kind", example.outcome());
        outcome.put("on", example.endedOn().toString());
        if (facts.has("handedness")) {
            outcome.put("handedness", upper(facts, "handedness"));
        }
        if (facts.has("stmb_months") || facts.has("stmb_days")) {
            outcome.put(
                    "incapacity",
                    Map.of(
                            "months", facts.path("stmb_months").asInt(),
                            "days", facts.path("stmb_days").asInt()));
        }
        List<Map<String, Object>> impairments = new ArrayList<>();
        if (facts.has("part")) {
            impairments.add(impairment(facts));
        }
        facts.path("impairments").forEach(impairment -> impairments.add(impairment(impairment)));
        if (!impairments.isEmpty()) {
            outcome.put("impairments", impairments);
        }
        return outcome;
    }

    private static Map<String, Object> impairment(JsonNode given) {
        Map<String, Object> impairment = new LinkedHashMap<>();
        impairment.put("part", given.path("part").asText());
        if (given.has("side")) {
            impairment.put("side", upper(given, "side"));
        }
        if (given.has("loss_pct")) {
            impairment.put("lossPercent", new BigDecimal(given.path("loss_pct").asText()));
        }
        return impairment;
    }

    private Map<String, Object> costs() {
        Map<String, Object> costs = new LinkedHashMap<>();
        JsonNode way = facts.path("transport");
        if (!way.isMissingNode()) {
            Map<String, Object> transport = new LinkedHashMap<>();
            put(transport, "land", way.path("land_river_lake"));
            put(transport, "sea", way.path("sea"));
            put(transport, "air", way.path("air"));
            costs.put("transport", transport);
        }
        put(costs, "homeCare", facts.path("home_care"));
        put(costs, "spectacles", facts.path("spectacles"));
        put(costs, "hearingAid", facts.path("hearing_aid"));
        put(costs, "dentures", facts.path("dentures"));
        put(costs, "prosthesis", facts.path("prosthesis"));
        return costs;
    }

    private static void put(Map<String, Object> costs, String name, JsonNode amount) {
        if (amount.isNumber()) {
            costs.put(name, amount.asLong());
        }
    }

    private Filing family(Filing filing, Member member) {
        int child = 0;
        for (Member.Relative relative : member.relatives()) {
            if (relative.relation().equals("SPOUSE")) {
                filing.claimant(relative).heir(relative);
            } else {
                String level = upper(facts.path("children").path(child++), "level");
                if (level.equals("NONE")) {
                    filing.heir(relative);
                } else {
                    filing.heir(relative, level, 1);
                }
            }
        }
        return example.fatal() || !member.relatives().isEmpty() ? filing : filing.with("claimant", himself(member));
    }

    private static Map<String, Object> himself(Member member) {
        Map<String, Object> person = Filing.stranger(member.human());
        person.put("relation", "SELF");
        return person;
    }

    private static String upper(JsonNode node, String field) {
        return node.path(field).asText().toUpperCase(Locale.ROOT);
    }
}
