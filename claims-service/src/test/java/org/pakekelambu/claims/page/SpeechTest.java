package org.pakekelambu.claims.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pakekelambu.claims.adjudication.Outcome;
import org.pakekelambu.claims.adjudication.Recommendation;
import org.pakekelambu.claims.adjudication.facts.Cause;
import org.pakekelambu.claims.adjudication.facts.Circumstances;
import org.pakekelambu.claims.adjudication.facts.ClaimKind;
import org.pakekelambu.claims.adjudication.facts.OutcomeKind;
import org.pakekelambu.claims.claim.domain.ClaimStatus;
import org.pakekelambu.claims.claim.domain.Step;
import org.pakekelambu.claims.due.AlarmKind;
import org.pakekelambu.claims.due.LapsingKind;
import org.pakekelambu.claims.payout.domain.PayoutStatus;
import org.pakekelambu.law.Confidence;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.law.benefit.Payer;
import org.pakekelambu.manners.problem.Language;

class SpeechTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates/work");

    @Test
    void both_languages_have_the_same_words() throws IOException {
        Set<String> indonesian = words("id").stringPropertyNames();
        Set<String> english = words("en").stringPropertyNames();
        assertEquals(new TreeSet<>(english), new TreeSet<>(indonesian));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void every_word_a_template_asks_for_is_there(String language) throws IOException {
        Properties words = words(language);
        Set<String> missing = new TreeSet<>();
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> templates = Files.list(TEMPLATES)) {
            for (Path template : templates.toList()) {
                Pattern.compile("word\\('([^']+)'")
                        .matcher(Files.readString(template))
                        .results()
                        .forEach(word -> asked.add(word.group(1)));
            }
        }
        asked.stream().filter(word -> !words.containsKey(word)).forEach(missing::add);
        assertFalse(asked.isEmpty());
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void every_constant_that_is_shown_has_a_name(String language) {
        Speech say = new Speeches().in(Language.of(language));
        List<Enum<?>[]> shown = List.of(
                ClaimStatus.values(),
                ClaimKind.values(),
                Cause.values(),
                Recommendation.values(),
                Outcome.values(),
                Confidence.values(),
                Payer.values(),
                LineState.values(),
                PayoutStatus.values(),
                Step.values(),
                AlarmKind.values(),
                LapsingKind.values(),
                OutcomeKind.values(),
                Circumstances.Reporter.values(),
                Circumstances.Setting.values(),
                Done.values());
        shown.stream()
                .flatMap(Stream::of)
                .forEach(constant -> assertFalse(say.named(constant).isBlank()));
        Stream.of(ClaimStatus.values())
                .forEach(status -> assertFalse(say.word("hint." + status).isBlank()));
    }

    @Test
    void money_days_and_moments_are_written_as_people_write_them() {
        Speech indonesian = new Speeches().in(Language.ID);
        assertEquals("Rp42.000.000", indonesian.money(42_000_000));
        assertEquals("15 Agustus 2026", indonesian.day(LocalDate.of(2026, 8, 15)));
        assertEquals("16 Agustus 2026 00.30 WIB", indonesian.moment(Instant.parse("2026-08-15T17:30:00Z")));
        assertEquals("15 August 2026", new Speeches().in(Language.EN).day(LocalDate.of(2026, 8, 15)));
        assertEquals("1 day left", new Speeches().in(Language.EN).counted("clock.left", 1));
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                SpeechTest.class.getResourceAsStream("/work/page_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
