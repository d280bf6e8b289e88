package org.pakekelambu.benefits.entitlement.api;

import org.pakekelambu.law.Text;
import org.pakekelambu.manners.problem.Language;

/** The words of an answer in the language the caller asked for. */
record Wording(Language language) {

    String of(Text text) {
        return language == Language.EN ? text.en() : text.id();
    }
}
