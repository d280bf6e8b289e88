package org.pakekelambu.events.contract;

import java.util.List;

/**
 * Keyed fingerprints (HMAC-SHA-256, {@code keyId:base64url}) of the numbers that identify a person. Equal fingerprints mean
 * equal numbers; nobody without the matching key can guess back.
 *
 * @param nik of the population number
 * @param kpj of the membership number, null before BPJS gave one
 * @param formerly while the matching key is replaced: what the numbers of this state, the family's included, were called
 *     under the key before; else null
 */
public record Fingerprints(String nik, String kpj, List<Renamed> formerly) {

    public Fingerprints(String nik, String kpj) {
        this(nik, kpj, null);
    }

    /**
     * One number under two keys, as only its owner can say.
     *
     * @param now under the current key
     * @param before under the key that is being replaced
     */
    public record Renamed(String now, String before) {}

    /** What the numbers were called before; empty when no key is being replaced. */
    public List<Renamed> renamed() {
        return formerly == null ? List.of() : formerly;
    }
}
