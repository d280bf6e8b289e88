package org.pakekelambu.claims.adjudication.rule;

import java.time.LocalDate;
import org.pakekelambu.law.Citation;
import org.pakekelambu.law.Confidence;

/** Where the rules stand that are shapes, not numbers; a number brings its own citation from the law data. */
final class Articles {
    private static final LocalDate PP_44 = LocalDate.of(2015, 7, 1);

    static final Citation COVER_START = primary("PP 44/2015", "Ps 11", PP_44);
    static final Citation WORK_ACCIDENT = primary("PP 44/2015", "Ps 1", PP_44);
    static final Citation SUSPECTED_CASE = primary("PP 49/2023", "Ps 25A", LocalDate.of(2023, 10, 6));
    static final Citation DEATH_INSURANCE = primary("PP 44/2015", "Ps 34", PP_44);
    static final Citation NO_LIMIT_FOR_JKM = primary("PP 44/2015", "Ps 40", PP_44);
    static final Citation HEIRS = primary("PP 44/2015", "Ps 37(5), 40(2)", PP_44);
    static final Citation REPORT_STAGES = primary("PP 44/2015", "Ps 44", PP_44);
    static final Citation UNABLE_TO_WORK = primary("PP 44/2015", "Ps 25(2)b", PP_44);
    static final Citation DEATH_PAPERS = primary("PP 44/2015", "Ps 40(3)", PP_44);
    static final Citation ACCIDENT_PAPERS = primary("PP 44/2015", "Ps 37(2)", PP_44);
    static final Citation AFTER_WORK_ENDED = primary("PP 44/2015", "Ps 48", PP_44);
    static final Citation MEMBER_DETAILS = primary("PP 44/2015", "Ps 13", PP_44);

    static final Citation AMOUNTS = primary("PP 44/2015", "Ps 25, annex III", PP_44);
    static final Citation SCHOOL_PAPERS =
            new Citation("Permenaker 5/2021", "documents of a scholarship", LocalDate.of(2021, 4, 1), Confidence.S2);

    private Articles() {}

    private static Citation primary(String act, String article, LocalDate dated) {
        return new Citation(act, article, dated, Confidence.P);
    }
}
