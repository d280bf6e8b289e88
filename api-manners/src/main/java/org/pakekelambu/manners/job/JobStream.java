package org.pakekelambu.manners.job;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pakekelambu.manners.life.Background;
import org.pakekelambu.manners.problem.Problem;

/** Server-sent events for progress bars: the job whenever it moved, until it is finished. One query serves all watchers. */
@Singleton
public class JobStream {
    private static final int MOST_WATCHERS = 500;
    private static final long PERIOD_MILLIS = 500;
    /** So that neither side takes the connection for dead. */
    private static final int SILENT_PERIODS = 30;

    private final JobStore store;
    private final Background background;
    private final Map<SseEventSink, Watcher> watchers = new ConcurrentHashMap<>();

    JobStream(JobStore store, Background background) {
        this.store = store;
        this.background = background;
    }

    void start(@Observes StartupEvent started) {
        background.every(PERIOD_MILLIS, "Telling of jobs", this::tell);
    }

    /** From now on the sink is told of the job, beginning with how it is now. */
    public void follow(Job job, SseEventSink sink, Sse sse) {
        if (watchers.size() >= MOST_WATCHERS) {
            sink.close();
            throw Problem.unavailable(10);
        }
        var watcher = new Watcher(job.id(), sink, sse);
        watcher.tell(job);
        if (!job.state().isFinal()) {
            watchers.put(sink, watcher);
        }
    }

    private void tell() {
        watchers.keySet().removeIf(SseEventSink::isClosed);
        List<UUID> ids = watchers.values().stream().map(w -> w.job).distinct().toList();
        if (ids.isEmpty()) {
            return;
        }
        Map<UUID, Job> jobs = store.find(ids).stream().collect(Collectors.toMap(Job::id, Function.identity()));
        watchers.values().forEach(watcher -> watcher.tell(jobs.get(watcher.job)));
    }

    private static final class Watcher {
        private final UUID job;
        private final SseEventSink sink;
        private final Sse sse;
        private CompletableFuture<?> sending = CompletableFuture.completedFuture(null);
        private JobView last;
        private int silent;

        Watcher(UUID job, SseEventSink sink, Sse sse) {
            this.job = job;
            this.sink = sink;
            this.sse = sse;
        }

        /** Says nothing new to one that has not taken the last event; hangs up when it takes none for long. */
        synchronized void tell(Job now) {
            if (now == null || ++silent > 4 * SILENT_PERIODS) {
                sink.close();
                return;
            }
            JobView view = JobView.of(now);
            if (!sending.isDone() || view.equals(last) && silent < SILENT_PERIODS) {
                return;
            }
            last = view;
            silent = 0;
            sending = sink.send(sse.newEventBuilder()
                            .name("job")
                            .mediaType(MediaType.APPLICATION_JSON_TYPE)
                            .data(JobView.class, view)
                            .build())
                    .toCompletableFuture();
            if (now.state().isFinal()) {
                sending.whenComplete((sent, failure) -> sink.close());
            }
        }
    }
}
