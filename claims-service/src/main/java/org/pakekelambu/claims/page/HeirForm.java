package org.pakekelambu.claims.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.adjudication.facts.Heir;
import org.pakekelambu.claims.claim.Recognition;
import org.pakekelambu.claims.claim.api.ClaimView;
import org.pakekelambu.claims.claim.api.PersonRequest;
import org.pakekelambu.claims.claim.api.ReportedView;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.events.contract.FamilyMember;
import org.pakekelambu.law.SchoolLevel;

/** Makes the form in which an officer names the heirs anew: who stays, and who is added from the family on record or by name. */
@ApplicationScoped
class HeirForm {
    private final Recognition recognition;

    HeirForm(Recognition recognition) {
        this.recognition = recognition;
    }

    /** Null where no heir has a part in the claim. */
    HeirChoices of(Claim claim, ClaimView view, Attempt attempt, Speech say) {
        ClaimFacts facts = claim.document().facts();
        if (!facts.fatal() && facts.heirs().isEmpty()) {
            return null;
        }
        boolean sent = !attempt.typed(TypedHeirs.SENT).isEmpty();
        List<ReportedView.NamedHeir> heirs = view.reported().heirs();
        List<FamilyMember> family =
                recognition.find(claim).map(copy -> copy.worker().family()).orElse(List.of());
        return new HeirChoices(
                IntStream.range(0, heirs.size())
                        .mapToObj(place -> new HeirChoices.Named(
                                place,
                                named(heirs.get(place), family, say),
                                !sent || !attempt.typed(TypedHeirs.STAY + place).isEmpty(),
                                isChild(heirs.get(place), family)
                                        ? school(heirs.get(place), place, attempt, sent)
                                        : null))
                        .toList(),
                unnamed(facts, family, say),
                Arrays.stream(PersonRequest.Relation.values())
                        .filter(relation -> relation != PersonRequest.Relation.SELF)
                        .map(relation -> new Field(relation.name(), say.coded("relation", relation.name())))
                        .toList(),
                Arrays.stream(SchoolLevel.values())
                        .filter(level -> level != SchoolLevel.NONE)
                        .map(SchoolLevel::name)
                        .toList(),
                IntStream.rangeClosed(1, TypedHeirs.ROWS)
                        .mapToObj(number -> row(number, attempt))
                        .toList(),
                sent);
    }

    /** As he was named; who is on record by relation and day of birth, for a name never leaves the registry. */
    private static String named(ReportedView.NamedHeir heir, List<FamilyMember> family, Speech say) {
        return family.stream()
                .filter(member -> member.familyId().equals(heir.person().familyId()))
                .findFirst()
                .map(member -> ReportedRows.heir(heir, say, called(member, say)))
                .orElseGet(() -> ReportedRows.heir(heir, say));
    }

    private static boolean isChild(ReportedView.NamedHeir heir, List<FamilyMember> family) {
        return "CHILD".equals(heir.person().relation())
                || family.stream()
                        .filter(member -> member.familyId().equals(heir.person().familyId()))
                        .anyMatch(member -> member.relation().equals("CHILD"));
    }

    private static HeirChoices.School school(ReportedView.NamedHeir heir, int place, Attempt attempt, boolean sent) {
        if (sent) {
            return new HeirChoices.School(
                    attempt.typed(TypedHeirs.LEVEL + place), attempt.typed(TypedHeirs.YEAR + place));
        }
        Heir.Schooling at = heir.child();
        return at == null
                ? HeirChoices.School.NONE
                : new HeirChoices.School(
                        at.level(),
                        at.schoolYear() == null ? "" : at.schoolYear().toString());
    }

    private static List<Field> unnamed(ClaimFacts facts, List<FamilyMember> family, Speech say) {
        Set<UUID> named = facts.heirs().stream()
                .map(heir -> heir.person().familyId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return family.stream()
                .filter(member -> !named.contains(member.familyId()))
                .map(member -> new Field(member.familyId().toString(), called(member, say)))
                .toList();
    }

    private static String called(FamilyMember member, Speech say) {
        return say.coded("relation", member.relation()) + ", " + say.word("heir.born", say.day(member.birthDate()));
    }

    private static HeirChoices.Row row(int number, Attempt attempt) {
        return new HeirChoices.Row(
                number,
                typed(attempt, number, "person"),
                typed(attempt, number, "name"),
                typed(attempt, number, "relation"),
                typed(attempt, number, "nik"),
                typed(attempt, number, "birthDate"),
                typed(attempt, number, "bank"),
                typed(attempt, number, "account"),
                typed(attempt, number, "holder"),
                new HeirChoices.School(typed(attempt, number, "level"), typed(attempt, number, "school-year")));
    }

    private static String typed(Attempt attempt, int number, String field) {
        return attempt.typed(TypedHeirs.field(number, field));
    }
}
