package org.pakekelambu.registry.worker.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.events.contract.PaidMonth;
import org.pakekelambu.events.contract.RecordedDeath;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.registry.worker.domain.Occupation;
import org.pakekelambu.registry.worker.domain.Person;
import org.pakekelambu.registry.worker.domain.Sex;
import org.pakekelambu.registry.worker.domain.Worker;
import org.pakekelambu.registry.worker.domain.WorkerStatus;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Worker",
        description = "A worker as the caller may see him: numbers are masked for roles that need not know.")
record WorkerView(
        UUID id,
        long version,
        Instant recordedAt,
        WorkerStatus status,
        boolean awaitingKpj,
        String programme,
        String region,
        String funding,
        String band,

        @Schema(description = "In full or `************0003`, by role.")
        String nik,

        String kpj,
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
        String registeredBy,
        List<SpellView> spells,
        List<PaidMonth> paidMonths,
        List<FamilyMemberView> family,
        RecordedDeath death) {

    static WorkerView of(Worker worker, Sight sight) {
        WorkerState s = worker.state();
        Person p = worker.person();
        return new WorkerView(
                worker.id(),
                worker.version(),
                s.recordedAt(),
                worker.status(),
                worker.awaitingKpj(),
                s.programme(),
                s.region(),
                s.funding(),
                s.band(),
                sight.nik(p.nik()),
                p.kpj(),
                p.name(),
                p.birthDate(),
                p.birthPlace(),
                p.sex(),
                sight.kin(p.motherName()),
                Occupation.valueOf(s.occupation()),
                sight.income(p.reportedIncome()),
                sight.nik(p.kkNumber()),
                new AddressView(s.district(), s.village(), p.street(), p.rt(), p.rw()),
                p.phone(),
                p.welfareDecile(),
                p.dataSource(),
                s.registeredBy(),
                s.spells().stream().map(SpellView::of).toList(),
                s.paidMonths(),
                FamilyMemberView.of(s.family(), p.family(), sight),
                s.death());
    }
}
