package org.pakekelambu.registry.worker.domain;

/** Under what a worker is protected; comes from the programme. See {@code WorkerState} for the meaning of each. */
public record Terms(String programme, String funding, String band, String region) {}
