package org.pakekelambu.registry.worker.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.registry.worker.domain.Occupation;
import org.pakekelambu.registry.worker.domain.Sex;
import org.pakekelambu.registry.worker.domain.WorkerDetails;

@Schema(description = "A worker to be enrolled as of today. The membership number (KPJ) comes from BPJS afterwards.")
record EnrolWorkerRequest(
        @Schema(
                required = true,
                examples = "1606031708850003",
                description = "16 digits; agrees with birth date and sex.")
        String nik,

        @Schema(required = true, examples = "Sutrisno") String name,
        @Schema(required = true, examples = "1985-08-17") LocalDate birthDate,
        @Schema(examples = "Sekayu") String birthPlace,
        @Schema(required = true, examples = "MALE") Sex sex,
        @Schema(examples = "Siti Aminah") String motherName,
        @Schema(required = true, examples = "FARMER") Occupation occupation,

        @Schema(examples = "1500000", description = "Whole rupiah a month; information only.")
        Long reportedIncome,

        @Schema(required = true, examples = "1606030101100001", description = "Family card, 16 digits.")
        String kkNumber,

        @Schema(required = true) AddressView address,
        @Schema(examples = "081234567890") String phone,

        @Schema(examples = "1", description = "1 (poorest) to 10.")
        Integer welfareDecile,

        @Schema(required = true, examples = "DTSEN") String dataSource,
        @Schema(required = true, examples = "pake-kelambu") String programme,
        List<FamilyMemberRequest> family) {

    WorkerDetails details() {
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
                family == null
                        ? List.of()
                        : family.stream().map(FamilyMemberRequest::details).toList());
    }
}
