package org.pakekelambu.events.inbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext;
import io.quarkus.arc.ManagedContext;
import jakarta.inject.Singleton;
import java.util.List;
import org.pakekelambu.events.contract.FullState;
import org.pakekelambu.events.wire.TraceContext;

/** Calls a subscription as a request would: with a request context, and within the trace of the events. */
@Singleton
class BatchInvoker {

    private static final int MOST_LINKS = 100;

    private final Tracer tracer;

    BatchInvoker(Tracer tracer) {
        this.tracer = tracer;
    }

    <T extends FullState> void invoke(Subscription<T> subscription, List<Incoming<T>> batch) {
        ManagedContext request = Arc.container().requestContext();
        // An operator's request that has a dead letter handled goes on in its own context afterwards.
        InjectableContext.ContextState around = request.getStateIfActive();
        request.activate();
        try {
            // One event goes on with its own trace; many are linked to the span of their batch.
            String only = batch.size() == 1 ? batch.get(0).traceparent() : null;
            TraceContext.under(only, () -> inSpan(subscription, batch));
        } finally {
            request.terminate();
            if (around != null) {
                request.activate(around);
            }
        }
    }

    private <T extends FullState> void inSpan(Subscription<T> subscription, List<Incoming<T>> batch) {
        SpanBuilder builder = tracer.spanBuilder("process " + subscription.topic())
                .setSpanKind(SpanKind.CONSUMER)
                .setAttribute("messaging.system", "kafka")
                .setAttribute("messaging.destination.name", subscription.topic())
                .setAttribute("messaging.batch.message_count", batch.size());
        if (batch.size() == 1 && batch.get(0).traceparent() != null) {
            builder.setParent(Context.root().with(Span.wrap(remote(batch.get(0).traceparent()))));
        } else {
            builder.setNoParent();
            batch.stream()
                    .filter(event -> event.traceparent() != null)
                    .limit(MOST_LINKS)
                    .forEach(event -> builder.addLink(remote(event.traceparent())));
        }
        Span span = builder.startSpan();
        try (Scope scope = span.makeCurrent()) {
            subscription.handle(batch);
        } catch (RuntimeException | Error e) {
            span.setStatus(StatusCode.ERROR);
            throw e;
        } finally {
            span.end();
        }
    }

    private static SpanContext remote(String traceparent) {
        String[] parts = traceparent.split("-");
        return SpanContext.createFromRemoteParent(
                parts[1], parts[2], TraceFlags.fromHex(parts[3], 0), TraceState.getDefault());
    }
}
