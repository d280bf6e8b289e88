package org.pakekelambu.registry.worker.domain;

import java.util.ArrayList;
import java.util.List;
import org.pakekelambu.events.contract.FamilyMember;
import org.pakekelambu.events.contract.WorkerState;

/** Puts the two halves of a worker together again, as the office described the person. */
final class Description {
    private Description() {}

    static WorkerDetails of(Worker worker) {
        Person p = worker.person();
        WorkerState s = worker.state();
        return new WorkerDetails(
                p.nik(),
                p.name(),
                p.birthDate(),
                p.birthPlace(),
                p.sex(),
                p.motherName(),
                Occupation.valueOf(s.occupation()),
                p.reportedIncome(),
                p.kkNumber(),
                new Address(s.district(), s.village(), p.street(), p.rt(), p.rw()),
                p.phone(),
                p.welfareDecile(),
                p.dataSource(),
                family(s.family(), p.family()));
    }

    private static List<FamilyDetails> family(List<FamilyMember> members, List<Relative> relatives) {
        var family = new ArrayList<FamilyDetails>(members.size());
        for (int i = 0; i < members.size(); i++) {
            FamilyMember m = members.get(i);
            Relative r = relatives.get(i);
            family.add(new FamilyDetails(
                    m.familyId(),
                    Relation.valueOf(m.relation()),
                    r.name(),
                    r.nik(),
                    m.birthDate(),
                    Sex.valueOf(m.sex()),
                    m.schoolLevel() == null ? null : SchoolLevel.valueOf(m.schoolLevel()),
                    m.married(),
                    m.working()));
        }
        return family;
    }
}
