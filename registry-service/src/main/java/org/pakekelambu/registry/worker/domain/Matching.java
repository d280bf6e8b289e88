package org.pakekelambu.registry.worker.domain;

/** Turns a number or text that identifies a person into its keyed fingerprint; null stays null. */
@FunctionalInterface
public interface Matching {
    String fingerprint(String kind, String text);

    default String nik(String nik) {
        return nik == null ? null : fingerprint("nik", nik);
    }

    default String kpj(String kpj) {
        return kpj == null ? null : fingerprint("kpj", kpj);
    }
}
