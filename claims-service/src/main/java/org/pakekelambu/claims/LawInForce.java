package org.pakekelambu.claims;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.pakekelambu.law.Law;

/** Loads the law once, before anything else works: a fault in any law file stops the start with the list of all faults. */
@ApplicationScoped
public class LawInForce {
    private static final Logger LOG = Logger.getLogger(LawInForce.class);

    @Produces
    @Singleton
    @Startup
    Law law() {
        Law law = Law.load();
        LOG.infof("Law loaded: %d parameters, digest %s", law.parameters().size(), law.digest());
        return law;
    }
}
