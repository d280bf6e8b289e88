package org.pakekelambu.benchmarks.latency;

import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.pakekelambu.benchmarks.Benchmark;
import org.pakekelambu.benchmarks.Report;
import org.pakekelambu.benchmarks.load.Invented;
import org.pakekelambu.benchmarks.load.LiveSystem;
import org.pakekelambu.benchmarks.load.Wire;
import org.pakekelambu.localstack.Service;

/** Ten enrolments a second; for each the time from its 201 until benefits answers 200 for the worker. */
public final class LatencyBenchmark implements Benchmark {

    private static final int WARM_UP = 300;
    private static final int SAMPLES = 300;
    private static final long PERIOD = 100_000_000L;

    @Override
    public String promise() {
        return "enrolled -> entitlement visible under light load (10 a second), p50 and p99";
    }

    @Override
    public void run(Report report) throws Exception {
        try (LiveSystem system = LiveSystem.start(report);
                Wire registry = wire(system, Service.REGISTRY, "registrar");
                Wire benefits = wire(system, Service.BENEFITS, "officer")) {
            report.progress("warming up with " + WARM_UP + " enrolments");
            measure(registry, benefits, WARM_UP, PERIOD / 4);
            report.progress("measuring " + SAMPLES + " enrolments");
            double[] ours = measure(registry, benefits, SAMPLES, PERIOD);
            double[] raw = new BareHops(system.addresses().bootstrapServers()).measure(SAMPLES);
            report.figure("enrolled -> entitlement visible, p50 ms (asked: 50)", at(ours, 0.50));
            report.figure("enrolled -> entitlement visible, p99 ms (asked: 300, wanted: 50)", at(ours, 0.99));
            report.limit("one record produced (acks=all) and consumed, p50 ms", at(raw, 0.50));
            report.limit("one record produced (acks=all) and consumed, p99 ms", at(raw, 0.99));
            report.ratio("ours against the bare hop, p50 (1 would be free of charge)", at(ours, 0.50), at(raw, 0.50));
        }
    }

    private static Wire wire(LiveSystem system, Service service, String role) throws IOException {
        return new Wire(system.addresses().servicePorts().get(service), system.token("bench", role, "16.06"));
    }

    private static double[] measure(Wire registry, Wire benefits, int samples, long period) throws IOException {
        double[] millis = new double[samples];
        long next = System.nanoTime();
        for (int sample = 0; sample < samples; sample++) {
            next += period;
            Wire.Reply enrolled =
                    registry.post("/api/v1/workers", UUID.randomUUID().toString(), Invented.enrolment());
            long start = System.nanoTime();
            if (enrolled.status() != 201) {
                throw new IllegalStateException("An enrolment was refused: " + enrolled);
            }
            String path = "/api/v1/entitlements/"
                    + enrolled.location().substring(enrolled.location().lastIndexOf('/') + 1);
            while (benefits.get(path).status() != 200) {
                LockSupport.parkNanos(500_000);
            }
            millis[sample] = (System.nanoTime() - start) / 1e6;
            LockSupport.parkNanos(Math.max(0, next - System.nanoTime()));
        }
        Arrays.sort(millis);
        return millis;
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * share))];
    }
}
