package org.pakekelambu.localstack.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.pakekelambu.localstack.Service;
import org.pakekelambu.localstack.Services;
import org.pakekelambu.localstack.StackFailure;

/** Looks after the services while the main job is up: one that was killed is started again, as an operator's system would. */
final class Watch {

    private static final int LOOK_MILLIS = 1_000;

    /** Whoever ends sooner than this after its start would do so again. */
    private static final Duration SOUND = Duration.ofSeconds(30);

    private final Services services;
    private final Screen screen;
    private final Map<Service, Instant> started = new EnumMap<>(Service.class);
    private final Set<Service> givenUp = EnumSet.noneOf(Service.class);

    Watch(Services services, Screen screen) {
        this.services = services;
        this.screen = screen;
    }

    /** @param ending true once everything is being stopped */
    void untilCtrlC(BooleanSupplier ending) {
        while (!ending.getAsBoolean()) {
            services.ended().forEach((service, code) -> {
                if (!ending.getAsBoolean() && !givenUp.contains(service)) {
                    again(service, code);
                }
            });
            try {
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void again(Service service, int code) {
        String ended = service.id() + " has ended with exit code " + code + " (its log: " + services.log(service) + ")";
        if (started.getOrDefault(service, Instant.EPOCH).plus(SOUND).isAfter(Instant.now())) {
            giveUp(service, ended + " soon after its start and is left so.");
            return;
        }
        screen.plain(ended + " and is started again.");
        started.put(service, Instant.now());
        services.start(service, Map.of());
        try {
            services.awaitReady(service);
            screen.plain(service.id() + " is ready again.");
        } catch (StackFailure e) {
            giveUp(service, e.getMessage());
        }
    }

    private void giveUp(Service service, String why) {
        givenUp.add(service);
        screen.plain(why);
    }
}
