package org.pakekelambu.law.explain;

import org.pakekelambu.law.Parameter;
import org.pakekelambu.law.Text;

/** Prints an explanation as plain text a family can read, in Indonesian or English. */
public final class Letter {

    /** Language of a letter. */
    public enum Language {
        ID,
        EN
    }

    private final Language language;

    public Letter(Language language) {
        this.language = language;
    }

    /** The tree, one line an amount, indented by depth; below each its formula, article and facts. */
    public String print(Explanation explanation) {
        StringBuilder letter = new StringBuilder();
        print(explanation, "", letter);
        for (Parameter<?> parameter : explanation.unconfirmed()) {
            letter.append(word("Belum dipastikan: ", "Not confirmed: "))
                    .append(parameter.key())
                    .append(", ")
                    .append(parameter.citation())
                    .append('\n');
        }
        return letter.toString();
    }

    private void print(Explanation node, String indent, StringBuilder letter) {
        letter.append(indent)
                .append(word(node.text()))
                .append(": ")
                .append(node.amount())
                .append('\n');
        String below = indent + "  ";
        if (node.formula() != null && !node.formula().equals(node.amount().toString())) {
            letter.append(below)
                    .append(word("Perhitungan: ", "Calculation: "))
                    .append(node.formula())
                    .append('\n');
        }
        if (node.citation() != null) {
            letter.append(below)
                    .append(word("Dasar: ", "Basis: "))
                    .append(node.citation())
                    .append('\n');
        }
        for (Fact fact : node.facts()) {
            letter.append(below).append(word(fact.label())).append(": ").append(fact.value());
            letter.append(fact.source() == null ? "" : " (" + fact.source() + ")")
                    .append('\n');
        }
        for (Explanation child : node.children()) {
            print(child, below, letter);
        }
    }

    private String word(Text text) {
        return word(text.id(), text.en());
    }

    private String word(String id, String en) {
        return language == Language.ID ? id : en;
    }
}
