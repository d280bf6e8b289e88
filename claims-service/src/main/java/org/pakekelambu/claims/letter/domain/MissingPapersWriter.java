package org.pakekelambu.claims.letter.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.pakekelambu.claims.adjudication.Consequence;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.rule.SchoolPapersThere;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.explanation.domain.ClaimExplanation;
import org.pakekelambu.claims.letter.domain.Letter.Row;
import org.pakekelambu.claims.letter.domain.Letter.Section;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.clock.Clock;
import org.pakekelambu.law.clock.DueDay;

/** Writes which papers are missing, why the law asks for them, who gives them, and by which days. */
public final class MissingPapersWriter {
    private final ClaimExplanation explanation;
    private final Claim claim;
    private final Words words;
    private final Frame frame;
    private final Law law;

    /** @param names how a person's name is shown to the one who asks */
    public MissingPapersWriter(ClaimExplanation explanation, Words words, UnaryOperator<String> names, Law law) {
        this.explanation = explanation;
        this.claim = explanation.claim();
        this.words = words;
        this.frame = new Frame(claim, words, names);
        this.law = law;
    }

    /** True when something is asked for; otherwise there is no such letter. */
    public boolean needed() {
        return !asking().isEmpty();
    }

    /** @param stageTwoOn day on which we knew how it ended; null while under treatment, when no limit runs yet */
    public Letter write(LocalDate on, LocalDate stageTwoOn, boolean forOfficer) {
        List<Section> sections = new ArrayList<>();
        sections.add(frame.opening(on, "status." + claim.status()));
        asking().forEach(finding -> sections.add(asked(finding)));
        sections.add(Section.of(words.say("missing.when"), days(stageTwoOn)));
        sections.add(frame.rights());
        if (forOfficer) {
            sections.add(new OfficerNote(explanation, words).section());
        }
        return new Letter(words.language(), words.say("missing.title"), sections);
    }

    private List<Finding> asking() {
        return claim.proposal() == null
                ? List.of()
                : claim.proposal().findings().stream()
                        .filter(MissingPapersWriter::asks)
                        .toList();
    }

    /** Papers the whole claim waits for, receipts only some lines wait for, and those for the school money, for which nothing waits. */
    private static boolean asks(Finding finding) {
        return finding.consequence() == Consequence.ASKS_FOR_EVIDENCE
                || ofSchool(finding)
                || (finding.consequence() == Consequence.LIMITS
                        && finding.facts().containsKey("missing"));
    }

    private static boolean ofSchool(Finding finding) {
        return finding.rule().equals(SchoolPapersThere.class.getSimpleName())
                && finding.consequence() == Consequence.NOTED;
    }

    private Section asked(Finding finding) {
        String missing = finding.facts().getOrDefault("missing", "");
        List<Row> papers = Arrays.stream(missing.split(","))
                .filter(code -> !code.isEmpty())
                .map(code -> paper(code, finding))
                .toList();
        String basis = words.say(finding.sentence()) + " (" + finding.citation() + ")";
        return papers.isEmpty()
                ? Section.of(words.say("missing.report"), List.of(basis))
                : new Section(
                        words.say(ofSchool(finding) ? "missing.school-heading" : "missing.heading"),
                        List.of(words.say(ofSchool(finding) ? "missing.school-only" : "missing.one-each")),
                        papers,
                        null);
    }

    private Row paper(String code, Finding finding) {
        return new Row(
                words.say("paper." + code),
                null,
                List.of(
                        words.say("paper." + code + ".why"),
                        words.say("paper." + code + ".from"),
                        words.basis(finding.citation())));
    }

    private List<String> days(LocalDate stageTwoOn) {
        List<String> sentences = new ArrayList<>();
        Clock clock = new Clock(law);
        if (claim.document().facts().underJkk()) {
            if (stageTwoOn != null) {
                DueDay told = clock.tellWhatIsMissing(stageTwoOn);
                sentences.add(words.say("missing.told-by", words.day(told.on()), words.day(stageTwoOn)));
            }
            DueDay last = clock.jkkClaimableUntil(claim.document().facts().riskOn());
            sentences.add(words.say(
                    "missing.jkk-until", words.day(last.on()), last.limit().citation()));
            sentences.add(words.say("missing.jkk-then"));
        } else {
            sentences.add(words.say("missing.jkm-no-limit"));
            sentences.add(words.say("missing.jkm-then"));
        }
        return sentences;
    }
}
