package org.pakekelambu.registry.worker.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.events.contract.FamilyMember;
import org.pakekelambu.registry.worker.domain.Relative;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A family member; a claim names an heir by `familyId`.")
record FamilyMemberView(
        UUID familyId,
        String relation,
        String name,
        String nik,
        LocalDate birthDate,
        String sex,
        String schoolLevel,
        Boolean married,
        Boolean working,
        Instant recordedAt) {

    static List<FamilyMemberView> of(List<FamilyMember> members, List<Relative> relatives, Sight sight) {
        var views = new ArrayList<FamilyMemberView>(members.size());
        for (int i = 0; i < members.size(); i++) {
            FamilyMember m = members.get(i);
            Relative r = relatives.get(i);
            views.add(new FamilyMemberView(
                    m.familyId(),
                    m.relation(),
                    r.name(),
                    sight.nik(r.nik()),
                    m.birthDate(),
                    m.sex(),
                    m.schoolLevel(),
                    m.married(),
                    m.working(),
                    m.recordedAt()));
        }
        return views;
    }
}
