package org.pakekelambu.claims.claim;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.pakekelambu.claims.claim.store.WaitingClaims;
import org.pakekelambu.claims.cover.CopiesArrived;
import org.pakekelambu.law.Law;
import org.pakekelambu.manners.time.BusinessClock;

/**
 * Wakes claims: when copies arrive, when the law changed between two starts, and now and then those that were missed. Each claim
 * in a transaction of its own, so that one that fails stops no other.
 */
@Singleton
public class Wakening {
    private static final Logger LOG = Logger.getLogger(Wakening.class);
    private static final int PAGE = 200;
    private static final UUID FIRST = new UUID(0, 0);

    private final WaitingClaims waiting;
    private final ReexaminationService service;
    private final BusinessClock clock;
    private final Law law;
    private final Duration unknownAfter;
    /** A plain thread: neither the request nor the transaction that told us must go with it. */
    private final ExecutorService executor = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "second-look");
        thread.setDaemon(true);
        return thread;
    });

    private volatile boolean lawChecked;

    Wakening(
            WaitingClaims waiting,
            ReexaminationService service,
            BusinessClock clock,
            Law law,
            @ConfigProperty(name = "claims.unknown-after") Duration unknownAfter) {
        this.waiting = waiting;
        this.service = service;
        this.clock = clock;
        this.law = law;
        this.unknownAfter = unknownAfter;
    }

    void arrived(@Observes CopiesArrived copies) {
        each(waiting.concernedBy(copies.workerIds()), service::lookAgain);
    }

    /** After the transaction, and not in its thread: it may still hold what a second look needs. */
    void moved(@Observes(during = TransactionPhase.AFTER_COMPLETION) ClaimMoved claim) {
        executor.execute(() -> {
            try {
                List<UUID> undecided = waiting.undecidedOf(claim.workerId());
                if (claim.itself() || undecided.stream().anyMatch(id -> !id.equals(claim.claimId()))) {
                    each(undecided, service::lookAgain);
                }
            } catch (RuntimeException failed) {
                LOG.warnf("Claims beside %s could not be found: %s", claim.claimId(), failed.getMessage());
            }
        });
    }

    @Scheduled(every = "{claims.sweep.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        if (!lawChecked) {
            underNewLaw();
            lawChecked = true;
        }
        each(waiting.overslept(PAGE), service::lookAgain);
        each(waiting.unknownSinceBefore(clock.now().minus(unknownAfter), PAGE), service::unknownForADay);
    }

    /** Undecided claims that rest on another law than the one now loaded, page by page. */
    void underNewLaw() {
        UUID after = FIRST;
        int looked = 0;
        for (List<UUID> page = waiting.underOtherLaw(law.digest(), after, PAGE);
                !page.isEmpty();
                page = waiting.underOtherLaw(law.digest(), after, PAGE)) {
            each(page, service::lookAgain);
            after = page.get(page.size() - 1);
            looked += page.size();
        }
        if (looked > 0) {
            LOG.infof("Looked at %d open claims again under the law %s", looked, law.digest());
        }
    }

    @PreDestroy
    void stop() {
        executor.shutdown();
    }

    private static void each(List<UUID> claims, Consumer<UUID> look) {
        for (UUID id : claims) {
            try {
                look.accept(id);
            } catch (RuntimeException failed) {
                LOG.warnf("Claim %s could not be looked at again and will be tried later: %s", id, failed.getMessage());
            }
        }
    }
}
