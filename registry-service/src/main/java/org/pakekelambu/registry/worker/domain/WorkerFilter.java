package org.pakekelambu.registry.worker.domain;

/** What a list of workers may be narrowed to; null for not at all. */
public record WorkerFilter(
        String district,
        Integer decile,
        Occupation occupation,
        WorkerStatus status,
        String programme,
        Boolean awaitingKpj) {}
