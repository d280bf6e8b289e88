package org.pakekelambu.registry.worker;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.pakekelambu.manners.secrets.Fingerprints;
import org.pakekelambu.registry.worker.store.RenamingPages;

/** Refuses to start without a key under which workers still stand: nobody would recognise them, and enrol them twice. */
@ApplicationScoped
public class LostKey {
    private final RenamingPages pages;
    private final Fingerprints fingerprints;

    LostKey(RenamingPages pages, Fingerprints fingerprints) {
        this.pages = pages;
        this.fingerprints = fingerprints;
    }

    void start(@Observes StartupEvent starting) {
        requireHeld();
    }

    /** @throws IllegalStateException naming the key that is missing */
    void requireHeld() {
        pages.lostKey(fingerprints.keyIds()).ifPresent(key -> {
            throw new IllegalStateException("Workers still stand under the matching key " + key
                    + ". Give MATCHING_KEY that key after a comma until POST /api/v1/matching-key has moved them.");
        });
    }
}
