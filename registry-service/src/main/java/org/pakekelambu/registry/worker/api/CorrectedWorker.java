package org.pakekelambu.registry.worker.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.registry.worker.domain.Address;
import org.pakekelambu.registry.worker.domain.Occupation;
import org.pakekelambu.registry.worker.domain.Sex;
import org.pakekelambu.registry.worker.domain.WorkerDetails;

/** What an office may correct: all it said at the enrolment, but the programme. The form a merge patch applies to. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "Fields to set; null removes what may be absent. `family` replaces the whole list, never by null:"
                + " members named by `familyId` stay.")
record CorrectedWorker(
        String nik,
        String name,
        LocalDate birthDate,
        String birthPlace,
        Sex sex,
        String motherName,
        Occupation occupation,
        Long reportedIncome,
        String kkNumber,
        AddressView address,
        String phone,
        Integer welfareDecile,
        String dataSource,
        List<FamilyMemberRequest> family) {

    static CorrectedWorker of(WorkerDetails d) {
        Address a = d.address();
        return new CorrectedWorker(
                d.nik(),
                d.name(),
                d.birthDate(),
                d.birthPlace(),
                d.sex(),
                d.motherName(),
                d.occupation(),
                d.reportedIncome(),
                d.kkNumber(),
                new AddressView(a.districtCode(), a.villageCode(), a.street(), a.rt(), a.rw()),
                d.phone(),
                d.welfareDecile(),
                d.dataSource(),
                d.family().stream().map(FamilyMemberRequest::of).toList());
    }

    /** An empty list can be meant; null would take the heirs away by a slip. */
    WorkerDetails details() {
        if (family == null) {
            throw Problem.invalid("family", "family-null");
        }
        return new WorkerDetails(
                nik,
                name,
                birthDate,
                birthPlace,
                sex,
                motherName,
                occupation,
                reportedIncome,
                kkNumber,
                address == null ? null : address.address(),
                phone,
                welfareDecile,
                dataSource,
                family.stream().map(FamilyMemberRequest::details).toList());
    }
}
