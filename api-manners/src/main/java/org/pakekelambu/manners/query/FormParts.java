package org.pakekelambu.manners.query;

import java.util.Set;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.pakekelambu.manners.problem.Problem;

/** The parts of a form are those that were asked for, each once: nobody guesses which of two files was meant. */
public final class FormParts {
    private FormParts() {}

    /** 400 with every part that is not known or given twice. */
    public static void requireOnly(String... names) {
        FormData form = CurrentRequestManager.get().getFormData();
        if (form == null) {
            return;
        }
        Set<String> known = Set.of(names);
        Problem problem = Problem.badRequest("unknown-parameter");
        for (String name : form) {
            if (!known.contains(name)) {
                problem.error(name, "unknown-parameter");
            } else if (form.get(name).size() > 1) {
                problem.error(name, "given-twice");
            }
        }
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
    }
}
