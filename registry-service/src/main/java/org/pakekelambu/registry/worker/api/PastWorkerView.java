package org.pakekelambu.registry.worker.api;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.registry.worker.domain.PastWorker;

@Schema(description = "A version of a worker, what made it so and who did it.")
record PastWorkerView(long version, Instant recordedAt, String change, String changedBy, WorkerView worker) {

    static PastWorkerView of(PastWorker past, Sight sight) {
        return new PastWorkerView(
                past.worker().version(),
                past.worker().state().recordedAt(),
                past.change(),
                past.changedBy(),
                WorkerView.of(past.worker(), sight));
    }
}
