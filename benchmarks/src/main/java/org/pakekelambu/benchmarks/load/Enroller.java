package org.pakekelambu.benchmarks.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.pakekelambu.localstack.Service;

/** Clients that enrol one worker after the other, each over its own connection, as fast as they are answered. */
public final class Enroller {

    private final LiveSystem system;
    private final int clients;
    private long[] nanos = new long[0];

    public Enroller(LiveSystem system, int clients) {
        this.system = system;
        this.clients = clients;
    }

    /** Enrols for so many seconds; enrolments a second. */
    public double rate(int seconds) {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            long start = System.nanoTime();
            long end = start + seconds * 1_000_000_000L;
            List<CompletableFuture<long[]>> all = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                all.add(CompletableFuture.supplyAsync(() -> enrolUntil(end), threads));
            }
            nanos = all.stream()
                    .map(CompletableFuture::join)
                    .flatMapToLong(Arrays::stream)
                    .sorted()
                    .toArray();
            return nanos.length * 1e9 / (System.nanoTime() - start);
        } finally {
            threads.shutdown();
        }
    }

    /** Of the answer times of the last {@link #rate}, in milliseconds. */
    public double percentile(double share) {
        return nanos[(int) Math.min(nanos.length - 1L, Math.round(nanos.length * share))] / 1e6;
    }

    private long[] enrolUntil(long end) {
        String token = system.token("siti", "registrar", "16.06");
        long[] times = new long[100_000];
        int count = 0;
        try (Wire wire = new Wire(system.addresses().servicePorts().get(Service.REGISTRY), token)) {
            while (System.nanoTime() < end) {
                byte[] body = Invented.enrolment();
                long sent = System.nanoTime();
                Wire.Reply reply =
                        wire.post("/api/v1/workers", UUID.randomUUID().toString(), body);
                times[count++] = System.nanoTime() - sent;
                if (reply.status() != 201) {
                    throw new IllegalStateException("An enrolment was refused: " + reply);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.copyOf(times, count);
    }
}
