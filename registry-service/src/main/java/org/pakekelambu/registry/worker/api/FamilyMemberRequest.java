package org.pakekelambu.registry.worker.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.registry.worker.domain.FamilyDetails;
import org.pakekelambu.registry.worker.domain.Relation;
import org.pakekelambu.registry.worker.domain.SchoolLevel;
import org.pakekelambu.registry.worker.domain.Sex;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FamilyMember", description = "A family member; children and heirs follow from these.")
record FamilyMemberRequest(
        @Schema(description = "Only in a correction: the id of a member already known.")
        UUID familyId,

        @Schema(required = true, examples = "CHILD") Relation relation,
        @Schema(required = true, examples = "Aisyah Putri") String name,
        @Schema(examples = "1606035203150002") String nik,
        @Schema(required = true, examples = "2015-03-12") LocalDate birthDate,
        @Schema(required = true, examples = "FEMALE") Sex sex,
        @Schema(examples = "SD") SchoolLevel schoolLevel,
        Boolean married,
        Boolean working) {

    FamilyDetails details() {
        return new FamilyDetails(familyId, relation, name, nik, birthDate, sex, schoolLevel, married, working);
    }

    static FamilyMemberRequest of(FamilyDetails d) {
        return new FamilyMemberRequest(
                d.familyId(),
                d.relation(),
                d.name(),
                d.nik(),
                d.birthDate(),
                d.sex(),
                d.schoolLevel(),
                d.married(),
                d.working());
    }
}
