package org.pakekelambu.manners.life;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** In the profile local this process ends when the one that started it ends, however that one died. */
@Singleton
public class ParentWatch {
    private static final Logger LOG = Logger.getLogger(ParentWatch.class);

    void start(@Observes StartupEvent started, @ConfigProperty(name = "PARENT_PID") Optional<Long> parent) {
        if (parent.isPresent() && ConfigUtils.isProfileActive("local")) {
            ProcessHandle.of(parent.get())
                    .ifPresentOrElse(process -> process.onExit().thenRun(ParentWatch::leave), ParentWatch::leave);
        }
    }

    private static void leave() {
        LOG.info("The process that started this one has ended, and so does this one.");
        Quarkus.asyncExit(0);
    }
}
