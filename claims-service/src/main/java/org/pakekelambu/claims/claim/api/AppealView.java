package org.pakekelambu.claims.claim.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.claim.domain.Appeal;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.Known;
import org.pakekelambu.law.benefit.LineState;

/** An appeal, and what it changed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An appeal: before whom, against what, what was decided outside, and what it changed by line.")
public record AppealView(
        @Schema(examples = "LABOUR_INSPECTOR") String stage,
        LocalDate raisedOn,
        String reference,
        UUID documentId,
        String reason,
        @Schema(description = "`sub` of who recorded it.") String by,
        Instant at,

        @Schema(description = "Version of the claim it is raised against; the history tells what was known then.")
        Long against,

        @Schema(description = "True until another approver has decided.")
        boolean open,

        Word determination,

        @Schema(description = "When the family took it back, by its signed request; absent unless it did.")
        Appeal.TakenBack takenBack,

        @Schema(description = "Lines that pay otherwise than before the appeal; absent while it is open.")
        List<Difference> differences,

        @Schema(
                description =
                        "What is otherwise than when the decision appealed against was made: new papers (EVIDENCE), what registry or"
                                + " benefits recorded since (RECORDS), another law (LAW), and what each rule makes of it (FINDING);"
                                + " absent once another appeal follows.")
        List<Known.Change> changedSince) {

    /** What the authority outside decided. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Determination")
    public record Word(
            DeterminationRequest.Outcome outcome,
            LocalDate decidedOn,
            String reference,
            UUID documentId,
            String reason,
            String by,
            Instant at,

            @Schema(description = "What had been recorded before another officer corrected it, oldest first.")
            List<Word> mistyped) {}

    /** One line in whole rupiah payable now. */
    @Schema(
            name = "AppealDifference",
            examples = "{\"code\": \"JKM.LUMP\", \"before\": 0, \"after\": 20000000, \"difference\": 20000000}")
    public record Difference(String code, long before, long after, long difference) {}

    static List<AppealView> of(Claim claim) {
        List<Appeal> appeals = claim.document().appeals();
        List<AppealView> views = new ArrayList<>();
        for (int i = 0; i < appeals.size(); i++) {
            Appeal appeal = appeals.get(i);
            boolean last = i == appeals.size() - 1;
            boolean open = last && appeal.takenBack() == null && claim.appealOpen();
            Map<String, Long> after =
                    last ? given(claim) : sums(appeals.get(i + 1).before());
            List<Known.Change> since =
                    last && appeal.known() != null ? appeal.known().changes(claim.document()) : null;
            views.add(of(appeal, open, open ? null : differences(sums(appeal.before()), after), since));
        }
        return views;
    }

    private static AppealView of(Appeal appeal, boolean open, List<Difference> differences, List<Known.Change> since) {
        return new AppealView(
                appeal.stage().name(),
                appeal.raisedOn(),
                appeal.reference(),
                appeal.documentId(),
                appeal.reason(),
                appeal.by(),
                appeal.at(),
                appeal.against(),
                open,
                word(appeal.determination(), appeal.mistyped()),
                appeal.takenBack(),
                differences,
                since);
    }

    private static Word word(Appeal.Determination word, List<Appeal.Determination> mistyped) {
        return word == null
                ? null
                : new Word(
                        word.forFamily()
                                ? DeterminationRequest.Outcome.FOR_FAMILY
                                : DeterminationRequest.Outcome.AGAINST_FAMILY,
                        word.decidedOn(),
                        word.reference(),
                        word.documentId(),
                        word.reason(),
                        word.by(),
                        word.at(),
                        mistyped.isEmpty()
                                ? null
                                : mistyped.stream()
                                        .map(earlier -> word(earlier, List.of()))
                                        .toList());
    }

    /** What the claim gives now; nothing once it is rejected. */
    private static Map<String, Long> given(Claim claim) {
        Map<String, Long> sums = new TreeMap<>();
        if (claim.approvalStands()) {
            claim.proposal().lines().stream()
                    .filter(line -> line.total(LineState.PAYABLE) > 0)
                    .forEach(line -> sums.merge(line.code(), line.total(LineState.PAYABLE), Math::addExact));
        }
        return sums;
    }

    private static Map<String, Long> sums(List<Appeal.Sum> lines) {
        Map<String, Long> sums = new TreeMap<>();
        lines.forEach(line -> sums.put(line.code(), line.amount()));
        return sums;
    }

    private static List<Difference> differences(Map<String, Long> before, Map<String, Long> after) {
        Map<String, Long> codes = new TreeMap<>(before);
        codes.putAll(after);
        return codes.keySet().stream()
                .map(code -> {
                    long was = before.getOrDefault(code, 0L);
                    long now = after.getOrDefault(code, 0L);
                    return new Difference(code, was, now, now - was);
                })
                .filter(one -> one.difference() != 0)
                .toList();
    }
}
