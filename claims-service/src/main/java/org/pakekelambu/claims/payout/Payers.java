package org.pakekelambu.claims.payout;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.law.benefit.Payer;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.problem.Problem;

/**
 * Who pays which lines, by role: BPJS those of the statute, the regency treasurer those of the programme. Each takes, sends and
 * acknowledges his own and nobody else's.
 */
@ApplicationScoped
public class Payers {
    private static final Map<Payer, String> ROLES =
            Map.of(Payer.BPJS_KETENAGAKERJAAN, Roles.PARTNER, Payer.PROGRAMME, Roles.TREASURER);

    private final Caller caller;

    Payers(Caller caller) {
        this.caller = caller;
    }

    public boolean mine(Payout payout) {
        return mine(Payer.valueOf(payout.order().payer()));
    }

    private boolean mine(Payer payer) {
        return caller.has(ROLES.get(payer));
    }

    /** 403 for what somebody else pays. */
    void require(Payer payer) {
        if (!mine(payer)) {
            throw Problem.forbidden("another-payer");
        }
    }

    /** 403 for what somebody else pays. */
    void require(Payout payout) {
        require(Payer.valueOf(payout.order().payer()));
    }

    /** For whom a caller acts who does not say; BPJS where he might act for both. */
    public Payer own() {
        return mine(Payer.BPJS_KETENAGAKERJAAN) ? Payer.BPJS_KETENAGAKERJAAN : Payer.PROGRAMME;
    }
}
