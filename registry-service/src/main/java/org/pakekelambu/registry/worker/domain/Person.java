package org.pakekelambu.registry.worker.domain;

import java.time.LocalDate;
import java.util.List;

/** What is personal of a worker: encrypted at rest, never in an event, a log or a URL. */
public record Person(
        String nik,
        String name,
        LocalDate birthDate,
        String birthPlace,
        Sex sex,
        String motherName,
        String kkNumber,
        String street,
        String rt,
        String rw,
        String phone,
        Long reportedIncome,
        Integer welfareDecile,
        String dataSource,
        String kpj,
        List<Relative> family) {

    static Person of(WorkerDetails d, String kpj, List<Relative> family) {
        return new Person(
                d.nik(),
                d.name(),
                d.birthDate(),
                d.birthPlace(),
                d.sex(),
                d.motherName(),
                d.kkNumber(),
                d.address().street(),
                d.address().rt(),
                d.address().rw(),
                d.phone(),
                d.reportedIncome(),
                d.welfareDecile(),
                d.dataSource(),
                kpj,
                family);
    }

    Person withKpj(String number) {
        return new Person(
                nik,
                name,
                birthDate,
                birthPlace,
                sex,
                motherName,
                kkNumber,
                street,
                rt,
                rw,
                phone,
                reportedIncome,
                welfareDecile,
                dataSource,
                number,
                family);
    }

    Person withFamily(List<Relative> members) {
        return new Person(
                nik,
                name,
                birthDate,
                birthPlace,
                sex,
                motherName,
                kkNumber,
                street,
                rt,
                rw,
                phone,
                reportedIncome,
                welfareDecile,
                dataSource,
                kpj,
                members);
    }
}
