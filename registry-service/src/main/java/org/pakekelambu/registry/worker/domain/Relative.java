package org.pakekelambu.registry.worker.domain;

import java.util.UUID;

/** What is personal of a family member; the rest stands in the state others may see. */
public record Relative(UUID familyId, String name, String nik) {}
