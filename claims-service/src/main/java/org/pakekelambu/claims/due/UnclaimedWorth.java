package org.pakekelambu.claims.due;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.pakekelambu.claims.adjudication.Adjudicator;
import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Line;
import org.pakekelambu.claims.adjudication.Proposal;
import org.pakekelambu.claims.adjudication.facts.Cause;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.adjudication.facts.ClaimKind;
import org.pakekelambu.claims.cover.Copies;
import org.pakekelambu.claims.cover.CopiesArrived;
import org.pakekelambu.claims.cover.CopyStore;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.manners.time.BusinessClock;

/** Works out what a death nobody claimed would give as a natural one, so that the list can be ranked; in pages, behind the scenes. */
@ApplicationScoped
public class UnclaimedWorth {
    private static final Logger LOG = Logger.getLogger(UnclaimedWorth.class);
    private static final int PAGE = 200;
    private final UnclaimedStore store;
    private final CopyStore copies;
    private final Law law;
    private final BusinessClock clock;

    UnclaimedWorth(UnclaimedStore store, CopyStore copies, Law law, BusinessClock clock) {
        this.store = store;
        this.copies = copies;
        this.law = law;
        this.clock = clock;
    }

    void arrived(@Observes CopiesArrived arrived) {
        try {
            refresh();
        } catch (RuntimeException later) {
            LOG.warnf("What is unclaimed will be worked out later: %s", later.getMessage());
        }
    }

    @Transactional
    @Scheduled(every = "{claims.sweep.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        Map<UUID, LocalDate> stale = store.stale(law.digest(), PAGE);
        if (stale.isEmpty()) {
            return;
        }
        List<UnclaimedStore.Worth> worth = new ArrayList<>();
        for (Copies one : copies.byIds(List.copyOf(stale.keySet()))) {
            if (one.match()) {
                worth.add(worth(one, stale.get(one.workerId())));
            }
        }
        store.write(worth, law.digest());
    }

    private UnclaimedStore.Worth worth(Copies one, LocalDate died) {
        long rupiah = 0;
        long children = 0;
        try {
            ClaimFacts facts = new ClaimFacts(
                    ClaimKind.DEATH, died, Cause.OTHER, null, null, null, List.of(), null, null, Set.of());
            Proposal proposal = proposal(facts, one);
            rupiah = owed(proposal);
            children = proposal.forecast().stream()
                    .map(Line::child)
                    .filter(child -> child != null)
                    .distinct()
                    .count();
        } catch (RuntimeException unknown) {
            // Before the first law, or in a band nobody knows: still a death nobody claimed, and in nobody else's way.
            LOG.debugf("What the death of worker %s is worth is not known: %s", one.workerId(), unknown.getMessage());
        }
        return new UnclaimedStore.Worth(
                one.workerId(), died, one.worker().version(), one.entitlement().version(), rupiah, children);
    }

    /** What reported facts would give by what is known, held money included; 0 while cover and worker do not match. */
    long of(ClaimFacts facts, Copies one) {
        try {
            return one.match() ? owed(proposal(facts, one)) : 0;
        } catch (RuntimeException unknown) {
            LOG.debugf("What worker %s is owed is not known: %s", one.workerId(), unknown.getMessage());
            return 0;
        }
    }

    private Proposal proposal(ClaimFacts facts, Copies one) {
        return new Adjudicator(law)
                .adjudicate(CaseFile.of(
                        facts, clock.now(), one.worker(), one.entitlement(), List.of(), List.of(), clock.today(), law));
    }

    private static long owed(Proposal proposal) {
        return proposal.total(LineState.PAYABLE) + proposal.total(LineState.HELD);
    }
}
