package org.pakekelambu.registry.worker.domain;

/** A version of a worker, with what made it so and who did it. */
public record PastWorker(Worker worker, String change, String changedBy) {}
