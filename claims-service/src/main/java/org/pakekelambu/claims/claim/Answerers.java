package org.pakekelambu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.pakekelambu.claims.claim.domain.Appeal;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.store.Drafts;
import org.pakekelambu.manners.problem.Problem;

/**
 * Who may answer what is unclear: nobody who reported, drafted or filed the claim, of people nobody who named them, and by a ruling
 * nobody who recorded it (PP 44/2015 Ps 45, 57-58). Whoever brings something forward is not its judge.
 */
@ApplicationScoped
class Answerers {
    /** Rules whose answer says that somebody named by an officer is who he is said to be. */
    private static final Set<String> OF_PEOPLE =
            Set.of("HeirsRecognised", "PayeesReachable", "PowersOfAttorneyProven", "ClaimantAmongTheHeirs");

    private final Eyes eyes;
    private final Drafts drafts;

    Answerers(Eyes eyes, Drafts drafts) {
        this.eyes = eyes;
        this.drafts = drafts;
    }

    /** 403 for what another officer has to say. */
    void refuse(Claim claim, Correction correction) {
        if (correction.speaksForTheLaw()) {
            refuseWhoBrought(claim);
        }
        if (correction.answers().stream().anyMatch(given -> OF_PEOPLE.contains(given.rule()))) {
            refuseWhoNamed(claim);
        }
    }

    /** 403 for who may not answer the question of this rule. */
    void refuse(Claim claim, String rule) {
        refuseWhoBrought(claim);
        if (OF_PEOPLE.contains(rule)) {
            refuseWhoNamed(claim);
        }
    }

    /** 403 while an appeal is open, for who filed or assessed before it. */
    void refuseAppealed(Claim claim) {
        if (claim.appealOpen() && eyes.isAmong(claim.openAppeal().handledBefore())) {
            throw Problem.forbidden("another-officer");
        }
    }

    private void refuseWhoBrought(Claim claim) {
        if (eyes.isCaller(claim.filedBy())) {
            throw Problem.forbidden("answered-by-filer");
        }
        if (drafts.saidBy(claim.id(), eyes.mine())) {
            throw Problem.forbidden("answered-by-reporter");
        }
    }

    private void refuseWhoNamed(Claim claim) {
        if (eyes.isAmong(claim.document().namedBy())) {
            throw Problem.forbidden("answered-by-who-named");
        }
    }

    /** 403 for who recorded the ruling; 422 while its paper is not on file. */
    void refuseByRuling(Appeal.Determination ruling) {
        if (eyes.isCaller(ruling.by())) {
            throw Problem.forbidden("answered-by-recorder");
        }
        if (ruling.documentId() == null) {
            throw Problem.unprocessable("ruling-not-on-file", ruling.reference())
                    .error("documentId", "missing");
        }
    }
}
