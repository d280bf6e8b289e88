package org.pakekelambu.manners.http;

import io.github.bucket4j.Bucket;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.problem.Problem;

/**
 * So many requests a second for each client ({@code RATE_LIMIT_PER_SECOND}, 0 for no limit), with a burst of two seconds'
 * worth; above it 429. Remembers the ten thousand clients seen last.
 */
@Provider
public class RateLimit implements ContainerRequestFilter {
    private static final int CLIENTS = 10_000;

    private final Caller caller;
    private final int perSecond;
    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > CLIENTS;
        }
    });

    RateLimit(Caller caller, @ConfigProperty(name = "RATE_LIMIT_PER_SECOND", defaultValue = "2000") int perSecond) {
        this.caller = caller;
        this.perSecond = perSecond;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (perSecond <= 0) {
            return;
        }
        var probe = buckets.computeIfAbsent(caller.client(), client -> bucket()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new Problem(429, "too-many-requests")
                    .retryAfter(1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(2L * perSecond).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }
}
