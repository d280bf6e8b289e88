package org.pakekelambu.manners.problem;

/** How a service that also has pages for people shows a refusal there: a page instead of a document. */
public interface ProblemPage {

    /** Whether what lies under this path is read by people in a browser. */
    boolean covers(String path);

    /** The page, in HTML. The status and headers of the problem go with it. */
    String html(Problem problem, SpokenProblem spoken, Language language, String path);
}
