package org.pakekelambu.registry.programme;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.pakekelambu.law.Law;

/** The law, loaded and checked once at the start: prices of contribution months and their due days. */
class LawProducer {
    @Produces
    @Singleton
    Law law() {
        return Law.load();
    }
}
