package org.pakekelambu.claims.adjudication;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pakekelambu.claims.adjudication.facts.Answer;
import org.pakekelambu.law.Citation;
import org.pakekelambu.law.Parameter;
import org.pakekelambu.law.Text;

/**
 * What one rule says of one case.
 *
 * @param rule name of the rule, a statement that can be true
 * @param citation where the rule stands
 * @param facts the facts it used, in the order it used them; what nobody stated is left out, and never a name or number of a person
 * @param parameter the value of the law it used, or null
 * @param sentence what it means, in a sentence a family understands
 * @param answer what an officer answered to it, or null
 */
public record Finding(
        String rule,
        Outcome outcome,
        Consequence consequence,
        Citation citation,
        Map<String, String> facts,
        Used parameter,
        Text sentence,
        Answer answer) {

    /** Findings kept of before wrote what nobody stated as the word null. */
    private static final String NOT_STATED = "null";

    public Finding {
        facts = stated(facts);
    }

    private static Map<String, String> stated(Map<String, String> facts) {
        Map<String, String> stated = new LinkedHashMap<>(facts);
        stated.values().removeIf(value -> value == null || value.equals(NOT_STATED));
        return Collections.unmodifiableMap(stated);
    }

    /** A value of the law that was used, with the first date of risk it applies to. */
    public record Used(String key, String value, LocalDate appliesFrom) {
        public static Used of(Parameter<?> parameter) {
            return new Used(parameter.key(), String.valueOf(parameter.value()), parameter.appliesFrom());
        }
    }

    boolean isAbout(Answer given) {
        return given.rule().equals(rule) && stated(given.about()).equals(facts);
    }

    /** The same finding as an officer answered it; an answer about other facts leaves the question open. */
    Finding answered(Answer given, Consequence ifDenied) {
        boolean overruled = given.ruling() != null && consequence == Consequence.REFUSES;
        if (!isAbout(given) || (outcome != Outcome.UNCLEAR && !overruled)) {
            return this;
        }
        Outcome now = given.met() ? Outcome.MET : Outcome.NOT_MET;
        Consequence then = given.met() ? Consequence.NOTED : ifDenied;
        return new Finding(rule, now, then, citation, facts, parameter, sentence, given);
    }

    /** True where an officer answered no. */
    boolean denied() {
        return answer != null && !answer.met();
    }

    /** True where the ruling of an authority outside stands in its place. */
    boolean overruled() {
        return answer != null && answer.ruling() != null && answer.met();
    }

    /** Starts a finding of the given rule. */
    public static Draft of(Class<?> rule, Citation citation) {
        return new Draft(rule.getSimpleName(), citation);
    }

    /** A finding being written down. */
    public static final class Draft {
        private final String rule;
        private final Citation citation;
        private final Map<String, String> facts = new LinkedHashMap<>();
        private Used parameter;

        private Draft(String rule, Citation citation) {
            this.rule = rule;
            this.citation = citation;
        }

        /** @param value left out where nobody stated it */
        public Draft fact(String name, Object value) {
            if (value != null) {
                facts.put(name, value.toString());
            }
            return this;
        }

        public Draft using(Parameter<?> used) {
            parameter = Used.of(used);
            return this;
        }

        public Finding met(Text sentence) {
            return finding(Outcome.MET, Consequence.NOTHING, sentence);
        }

        public Finding noted(Outcome outcome, Text sentence) {
            return finding(outcome, Consequence.NOTED, sentence);
        }

        public Finding limits(Text sentence) {
            return finding(Outcome.NOT_MET, Consequence.LIMITS, sentence);
        }

        public Finding refuses(Text sentence) {
            return finding(Outcome.NOT_MET, Consequence.REFUSES, sentence);
        }

        public Finding unclear(Text sentence) {
            return finding(Outcome.UNCLEAR, Consequence.REFERS, sentence);
        }

        public Finding missing(Text sentence) {
            return finding(Outcome.UNCLEAR, Consequence.ASKS_FOR_EVIDENCE, sentence);
        }

        private Finding finding(Outcome outcome, Consequence consequence, Text sentence) {
            return new Finding(rule, outcome, consequence, citation, facts, parameter, sentence, null);
        }
    }
}
