package org.pakekelambu.registry.worker.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * What an office says of a worker, in an enrolment, a correction or a row of a roster. Not yet checked.
 *
 * @param reportedIncome whole rupiah a month, information only: the programme pays a band, whatever the income
 * @param welfareDecile 1 (poorest) to 10, or null
 * @param dataSource where the office has it from, for instance DTSEN
 */
public record WorkerDetails(
        String nik,
        String name,
        LocalDate birthDate,
        String birthPlace,
        Sex sex,
        String motherName,
        Occupation occupation,
        Long reportedIncome,
        String kkNumber,
        Address address,
        String phone,
        Integer welfareDecile,
        String dataSource,
        List<FamilyDetails> family) {

    public WorkerDetails {
        family = family == null ? List.of() : List.copyOf(family);
    }
}
