package org.pakekelambu.acceptance.stage;

import java.time.LocalDate;
import java.util.List;
import org.pakekelambu.localstack.bpjs.BpjsSimulator;

/** BPJS Ketenagakerjaan: gives each new member a KPJ number, from which cover starts. */
public final class Bpjs {

    private final BpjsSimulator simulator;

    public Bpjs(Clerk clerk) {
        this.simulator = new BpjsSimulator(clerk.registry());
    }

    public void assignsKpj(Member member, LocalDate issuedOn) {
        int assigned = simulator.assign(List.of(member.id()), issuedOn);
        if (assigned != 1) {
            throw new AssertionError("BPJS could not give " + member.id() + " a number");
        }
    }
}
