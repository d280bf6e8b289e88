package org.pakekelambu.claims.adjudication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The papers a scholarship asks for beside its form and the account of child or guardian (Permenaker 5/2021). */
public final class SchoolPapers {
    /** Says where the child is at school; without it no later year is asked for. */
    public static final String SCHOOL_LETTER = "SCHOOL_LETTER";

    /** New in each school year. */
    public static final List<String> OF_ONE_YEAR = List.of(SCHOOL_LETTER, "REPORT_CARD");

    private static final List<String> ALL = List.of("BIRTH_CERTIFICATE", "KK", SCHOOL_LETTER, "REPORT_CARD");

    private SchoolPapers() {}

    /** Codes of those that are not among these papers. */
    public static List<String> missing(Collection<String> papers) {
        List<String> missing = new ArrayList<>(ALL);
        missing.removeAll(papers);
        return missing;
    }
}
