package org.pakekelambu.registry.worker.domain;

import java.time.LocalDate;
import java.util.UUID;

/** BPJS gave this worker this membership number on that day. */
public record KpjAssignment(UUID workerId, String kpj, LocalDate issuedOn) {}
