package org.pakekelambu.registry.worker.domain;

import static org.pakekelambu.registry.worker.domain.Fault.Kind.FAMILY_DOUBLE;
import static org.pakekelambu.registry.worker.domain.Fault.Kind.FAMILY_IS_WORKER;
import static org.pakekelambu.registry.worker.domain.Fault.Kind.TOO_LONG;

import java.util.HashSet;

/** Checks the family: each member by itself, nobody twice, the worker not among them. */
final class FamilyCheck {
    /** More than any family card holds; a longer list is a mistake of the sender. */
    static final int MOST_MEMBERS = 50;

    private final DetailsCheck check;
    private final WorkerDetails details;

    FamilyCheck(DetailsCheck check, WorkerDetails details) {
        this.check = check;
        this.details = details;
    }

    void all() {
        if (details.family().isEmpty()) {
            return;
        }
        if (details.family().size() > MOST_MEMBERS) {
            check.fault("family", TOO_LONG);
            return;
        }
        var niks = new HashSet<String>();
        for (int i = 0; i < details.family().size(); i++) {
            FamilyDetails member = details.family().get(i);
            String prefix = "family[" + i + "].";
            member(check, prefix, member);
            if (member.nik() != null && member.nik().equals(details.nik())) {
                check.fault(prefix + "nik", FAMILY_IS_WORKER);
            } else if (member.nik() != null && !niks.add(member.nik())) {
                check.fault(prefix + "nik", FAMILY_DOUBLE);
            }
        }
    }

    static void member(DetailsCheck check, String prefix, FamilyDetails member) {
        check.require(prefix + "relation", member.relation());
        check.text(prefix + "name", member.name(), true, DetailsCheck.NAME_LENGTH);
        check.identity(prefix, member.nik(), member.birthDate(), member.sex(), false);
    }
}
