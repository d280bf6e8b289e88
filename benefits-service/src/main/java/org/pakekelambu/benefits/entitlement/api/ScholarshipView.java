package org.pakekelambu.benefits.entitlement.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.benefits.entitlement.domain.Entitlement;
import org.pakekelambu.events.contract.FamilyMember;
import org.pakekelambu.law.benefit.Assessment;
import org.pakekelambu.law.benefit.BenefitLine;
import org.pakekelambu.law.benefit.Contingency;

/** The scholarship of one child, in each contingency in which it has one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScholarshipView(
        @Schema(description = "Family id") String child,

        @Schema(description = "As enrolled; NONE when not at school", examples = "SD")
        String schoolLevel,

        @Schema(description = "By contingency; absent where the child has no right")
        Map<Contingency, Right> rights) {

    /** Whole rupiah: the year now, and at most all later years together. */
    public record Right(long payableNow, long held, long laterYears) {
        Right plus(BenefitLine line) {
            long amount = line.amount().amount();
            return switch (line.state()) {
                case PAYABLE -> new Right(payableNow + amount, held, laterYears);
                case HELD -> new Right(payableNow, held + amount, laterYears);
                case FUTURE -> new Right(payableNow, held, laterYears + amount);
            };
        }
    }

    static List<ScholarshipView> of(Entitlement entitlement) {
        List<ScholarshipView> views = new ArrayList<>();
        for (FamilyMember member : entitlement.worker().family()) {
            if (member.relation().equals("CHILD")) {
                Map<Contingency, Right> rights = new TreeMap<>();
                entitlement.contingencies().forEach((contingency, assessment) -> {
                    Right right = right(member.familyId().toString(), assessment);
                    if (right != null) {
                        rights.put(contingency, right);
                    }
                });
                String level = member.schoolLevel() == null ? "NONE" : member.schoolLevel();
                views.add(new ScholarshipView(member.familyId().toString(), level, rights));
            }
        }
        return views;
    }

    private static Right right(String child, Assessment assessment) {
        Right right = null;
        for (List<BenefitLine> lines : List.of(assessment.lines(), assessment.forecast())) {
            for (BenefitLine line : lines) {
                if (child.equals(line.child())) {
                    right = (right == null ? new Right(0, 0, 0) : right).plus(line);
                }
            }
        }
        return right;
    }
}
