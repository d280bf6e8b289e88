package org.pakekelambu.law;

import java.time.LocalDate;

/**
 * Where a value or rule stands in the law.
 *
 * @param act for instance {@code PP 82/2019}
 * @param article for instance {@code Ps 34(1)a}; {@code Ps} is pasal, article
 * @param dated day the act came into force, or the announcement was made
 * @param confidence how the text was read
 */
public record Citation(String act, String article, LocalDate dated, Confidence confidence) {

    @Override
    public String toString() {
        return act + " " + article;
    }
}
