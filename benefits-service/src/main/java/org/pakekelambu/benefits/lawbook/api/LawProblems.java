package org.pakekelambu.benefits.lawbook.api;

import java.util.function.Supplier;
import org.pakekelambu.law.NoLawInForce;
import org.pakekelambu.law.UnknownBand;
import org.pakekelambu.manners.problem.Problem;

/** What the law cannot answer, said to the caller as 422: never 0 and never an empty answer. */
public final class LawProblems {
    private LawProblems() {}

    public static <T> T answered(Supplier<T> question) {
        try {
            return question.get();
        } catch (NoLawInForce none) {
            throw noLaw(none.key(), none.asked(), none.first());
        } catch (UnknownBand unknown) {
            throw Problem.unprocessable("unknown-band");
        }
    }

    static Problem noLaw(Object key, Object asked, Object first) {
        return Problem.unprocessable("no-law-in-force", key, asked, first);
    }
}
