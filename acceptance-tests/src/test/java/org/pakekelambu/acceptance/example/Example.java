package org.pakekelambu.acceptance.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** One case: facts, the lines they give, and how that was worked out. */
record Example(JsonNode json) {

    /** All cases of a file of the test resources. */
    static List<Example> in(String resource) {
        try (InputStream file = Example.class.getResourceAsStream("/" + resource)) {
            List<Example> examples = new ArrayList<>();
            new ObjectMapper().readTree(file).path("cases").forEach(example -> examples.add(new Example(example)));
            return examples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String id() {
        return json.path("id").asText();
    }

    JsonNode facts() {
        return json.path("facts");
    }

    boolean accident() {
        return facts().has("accident");
    }

    boolean fatal() {
        return facts().has("death");
    }

    /** Day of the accident, or of the natural death: the day that chooses the law. A case of the clock is a natural death. */
    LocalDate risk() {
        if (ofTheClock()) {
            return day("application_complete").minusDays(10);
        }
        return LocalDate.parse(facts().path(accident() ? "accident" : "death").asText());
    }

    LocalDate death() {
        return LocalDate.parse(facts().path("death").asText());
    }

    /** How an accident ended, as the claims API names it; empty where the case does not say. */
    String outcome() {
        return facts().path("outcome").asText().toUpperCase(Locale.ROOT);
    }

    /** The day it ended: death, or the end of the time unable to work; else found on the day of the accident. */
    LocalDate endedOn() {
        return fatal()
                ? death()
                : risk().plusMonths(facts().path("stmb_months").asLong())
                        .plusDays(facts().path("stmb_days").asLong());
    }

    /** A case of the clock: not what is owed, but by which day, and what a late payment costs. */
    boolean ofTheClock() {
        return facts().has("application_complete");
    }

    /** A day of the clock; the cases write the weekday behind it. */
    LocalDate day(String fact) {
        return LocalDate.parse(facts().path(fact).asText().substring(0, 10));
    }

    long payableNow() {
        return json.path("payableNow").asLong();
    }

    long held() {
        return json.path("held").asLong();
    }

    /** Expected lines as {@code CODE amount STATE}, sorted; school years to come only as their sum. */
    List<String> lines(boolean withPromise) {
        List<String> lines = new ArrayList<>();
        json.path("lines").forEach(line -> {
            if (!line.path("state").asText().equals("FUTURE")) {
                lines.add(text(line));
            }
            if (withPromise && line.path("code").asText().equals("JKK.DEATH")) {
                lines.add("PROGRAMME.TOP_UP 2000000 " + line.path("state").asText());
            }
        });
        lines.sort(Comparator.naturalOrder());
        return lines;
    }

    /** Sum of the school years to come, where the case says it; else -1. */
    long future() {
        for (JsonNode line : json.path("lines")) {
            if (line.path("state").asText().equals("FUTURE")) {
                return line.path("amount").asLong();
            }
        }
        return -1;
    }

    private static String text(JsonNode line) {
        return line.path("code").asText() + " " + line.path("amount").asLong() + " "
                + line.path("state").asText();
    }

    @Override
    public String toString() {
        return id() + " " + json.path("title").asText();
    }
}
