package org.pakekelambu.claims.letter.domain;

import java.util.List;

/**
 * A letter before it is printed.
 *
 * @param language tag, {@code id} or {@code en}
 */
public record Letter(String language, String title, List<Section> sections) {

    public Letter {
        sections = List.copyOf(sections);
    }

    /**
     * A part of the letter.
     *
     * @param heading null for the opening
     * @param total the last row, which the others add up to, or null
     */
    public record Section(String heading, List<String> sentences, List<Row> rows, Row total) {

        public Section {
            sentences = List.copyOf(sentences);
            rows = List.copyOf(rows);
        }

        static Section of(String heading, List<String> sentences) {
            return new Section(heading, sentences, List.of(), null);
        }

        boolean empty() {
            return sentences.isEmpty() && rows.isEmpty();
        }
    }

    /**
     * A sum and what it is for.
     *
     * @param amount as printed, or null where there is none
     * @param notes how it was worked out, and by which article
     */
    public record Row(String label, String amount, List<String> notes) {

        public Row {
            notes = List.copyOf(notes);
        }
    }
}
