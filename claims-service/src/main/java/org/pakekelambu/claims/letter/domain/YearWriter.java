package org.pakekelambu.claims.letter.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.letter.domain.Letter.Section;

/** Writes what was decided on one school year, why, and to whom the money goes. */
public final class YearWriter {
    private final Claim claim;
    private final Words words;
    private final UnaryOperator<String> names;

    /**
     * A school year that was decided.
     *
     * @param year as schools write it; {@code level} TK, SD, SMP, SMA or PT
     * @param amount whole rupiah
     * @param reason of who decided
     * @param guardian name of who receives for a minor, or null
     * @param toGuardian true when a guardian receives
     * @param reference of the payout, or null
     * @param missing codes of school papers that are not there
     */
    public record Decided(
            String year,
            String level,
            int yearInLevel,
            long amount,
            boolean approved,
            LocalDate on,
            String reason,
            boolean toGuardian,
            String guardian,
            String reference,
            List<String> missing) {}

    /** @param names how a person's name is shown to the one who asks */
    public YearWriter(Claim claim, Words words, UnaryOperator<String> names) {
        this.claim = claim;
        this.words = words;
        this.names = names;
    }

    public Letter write(Decided year, LocalDate on) {
        Frame frame = new Frame(claim, words, names);
        List<Section> sections = new ArrayList<>();
        sections.add(frame.opening(on, year.approved() ? "year.approved" : "year.rejected"));
        sections.add(new Section(words.say("year.heading"), List.of(), List.of(row(year)), null));
        if (year.reason() != null) {
            sections.add(Section.of(words.say("year.why"), List.of(year.reason())));
        }
        if (year.approved() && !year.missing().isEmpty()) {
            sections.add(Section.of(
                    words.say("missing.school-heading"),
                    year.missing().stream()
                            .map(code -> words.say("paper." + code))
                            .toList()));
        }
        sections.add(Section.of(words.say("year.next-heading"), List.of(words.say("year.next"))));
        sections.add(frame.rights());
        return new Letter(words.language(), words.say("year.title"), sections);
    }

    private Letter.Row row(Decided year) {
        List<String> notes = new ArrayList<>();
        notes.add(words.say("year.decided-on", words.day(year.on())));
        if (year.approved()) {
            String guardian = year.guardian() == null ? "" : ": " + names.apply(year.guardian());
            notes.add(year.toGuardian() ? words.say("way.TO_GUARDIAN") + guardian : words.say("year.to-child"));
        }
        if (year.reference() != null) {
            notes.add(words.say("year.reference", year.reference()));
        }
        notes.add(words.say("basis", "PP 82/2019 Ps 25, 34, annex III"));
        String label = words.say("year.of", year.year(), words.say("year.level." + year.level()), year.yearInLevel());
        return new LetterRows(words).row(label, year.amount(), notes);
    }
}
