package org.pakekelambu.acceptance.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** BPJS Ketenagakerjaan: gives each new member a KPJ number, from which cover starts. */
public final class Bpjs {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Clerk clerk;

    public Bpjs(Clerk clerk) {
        this.clerk = clerk;
    }

    public void assignsKpj(Member member, LocalDate issuedOn) {
        Map<String, Object> assignment =
                Map.of("workerId", member.id(), "kpj", nextKpj(), "issuedOn", issuedOn.toString());
        clerk.registry()
                .post("/api/v1/kpj-assignments", Map.of("assignments", List.of(assignment)))
                .expect(200);
    }

    /** Eleven digits in a range the roster generator does not use. */
    private static String nextKpj() {
        return String.format("97%09d", NEXT.incrementAndGet());
    }
}
