package org.pakekelambu.manners.openapi;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What a parameter means that has the same name everywhere; what an operation says of its own stays. */
final class ParameterTexts {
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("id", "Id of what is meant, from a list or the `Location` of its creation."),
            Map.entry("workerId", "Id of the worker, as the registry gave it."),
            Map.entry("documentId", "Id of the paper, as the list of papers names it."),
            Map.entry("yearId", "Id of the school year, as the list of school years names it."),
            Map.entry("repaymentId", "Id of the repayment, as the list of repayments names it."),
            Map.entry("waiverId", "Id of the waiver, as the list of waivers names it."),
            Map.entry("accountId", "Id of the account that was entered, as the answer to its entry names it."),
            Map.entry("absenceId", "Id of the absence, as the list of absences names it."),
            Map.entry("number", "Number of the entry, as the list names it."),
            Map.entry("subject", "`sub` of the person's tokens."),
            Map.entry("type", "Last part of a problem's `type`, such as `stale-version`."),
            Map.entry("action", "What was done, such as `read`."),
            Map.entry("asOf", "The state of that date; today in Jakarta when absent."),
            Map.entry("month", "A month, such as `2026-11`."),
            Map.entry("by", "How to group."),
            Map.entry("programme", "Code of the programme."),
            Map.entry("occupation", "Only workers of that occupation."),
            Map.entry("status", "Only those of that status."),
            Map.entry("Accept-Language", "Language of the answer: `id` (default) or `en`."));

    private ParameterTexts() {}

    static void add(Operation operation) {
        for (Parameter parameter :
                operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters()) {
            String text = TEXTS.get(String.valueOf(parameter.getName()));
            if (text != null && parameter.getDescription() == null) {
                parameter.setDescription(text);
            }
        }
    }
}
