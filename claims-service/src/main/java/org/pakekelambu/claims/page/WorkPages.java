package org.pakekelambu.claims.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.pakekelambu.claims.letter.domain.Letter;

/** The templates under {@code templates/work}; the build checks that they and these agree. */
@CheckedTemplate(basePath = "work")
final class WorkPages {
    private WorkPages() {}

    static native TemplateInstance signIn(Frame frame, String next, boolean refused, boolean account);

    static native TemplateInstance arrived(Frame frame);

    static native TemplateInstance refusal(Frame frame, Refusal refusal);

    static native TemplateInstance queue(Frame frame, QueueView queue);

    static native TemplateInstance due(Frame frame, DueListView list);

    static native TemplateInstance lapsing(Frame frame, LapsingListView list);

    static native TemplateInstance caseFile(Frame frame, CaseView file);

    static native TemplateInstance letter(Frame frame, String href, Letter letter);

    static native TemplateInstance explanation(Frame frame, String number, String href, List<ReasonRow> rows);
}
