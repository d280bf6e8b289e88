package org.pakekelambu.registry.worker.domain;

import java.time.LocalDate;

/** A membership BPJS has confirmed already: its number and the day it began ({@code tanggal_kepesertaan}). */
public record ExistingMembership(String kpj, LocalDate since) {}
