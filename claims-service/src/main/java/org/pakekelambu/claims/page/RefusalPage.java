package org.pakekelambu.claims.page;

import jakarta.inject.Singleton;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pakekelambu.manners.problem.Language;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.problem.ProblemPage;
import org.pakekelambu.manners.problem.SpokenProblem;

/** Refusals under {@code /work} as pages: who is not signed in, or no longer, is asked to sign in and comes back. */
@Singleton
class RefusalPage implements ProblemPage {
    private static final String ROOT = "/work";
    private static final Pattern CASE = Pattern.compile("(/work/claims/[0-9a-fA-F-]{36})/.*");

    private final Speeches speeches;
    private final OfficeAccount account;

    RefusalPage(Speeches speeches, OfficeAccount account) {
        this.account = account;
        this.speeches = speeches;
    }

    @Override
    public boolean covers(String path) {
        return path.equals(ROOT) || path.startsWith(ROOT + "/");
    }

    @Override
    public String html(Problem problem, SpokenProblem spoken, Language language, String path) {
        Speech say = speeches.in(language);
        Frame frame = Frame.forNobody(say, pageOf(path));
        return problem.status() == 401
                ? WorkPages.signIn(frame, frame.here(), problem.type().equals("token-refused"), account.isOffered())
                        .render()
                : WorkPages.refusal(frame, Refusal.of(problem.type(), spoken, say))
                        .render();
    }

    /** The page on which the form stands that was sent to this path. */
    private static String pageOf(String path) {
        Matcher form = CASE.matcher(path);
        return form.matches() ? form.group(1) : path;
    }
}
