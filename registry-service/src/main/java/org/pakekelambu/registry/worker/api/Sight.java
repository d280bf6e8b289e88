package org.pakekelambu.registry.worker.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.registry.worker.domain.Nik;

/** How much of a person the caller's role needs to see. */
@ApplicationScoped
class Sight {
    private static final Set<String> NUMBERS = Set.of(Roles.REGISTRAR, Roles.PARTNER, Roles.AUDITOR);
    private static final Set<String> HOUSEHOLD = Set.of(Roles.REGISTRAR, Roles.AUDITOR);

    private final Caller caller;

    Sight(Caller caller) {
        this.caller = caller;
    }

    /** NIK and KK in full for who enrols, gives the membership number or audits. */
    String nik(String number) {
        return seen(NUMBERS) ? number : Nik.masked(number);
    }

    /** The mother's name serves to tell namesakes apart when enrolling. */
    String kin(String name) {
        return seen(NUMBERS) ? name : null;
    }

    Long income(Long amount) {
        return seen(HOUSEHOLD) ? amount : null;
    }

    private boolean seen(Set<String> by) {
        return caller.roles().stream().anyMatch(by::contains);
    }
}
