package org.pakekelambu.events.contract;

/**
 * Keyed fingerprints (HMAC-SHA-256, {@code keyId:base64url}) of the numbers that identify a person. Equal fingerprints mean
 * equal numbers; nobody without the matching key can guess back.
 *
 * @param nik of the population number
 * @param kpj of the membership number, null before BPJS gave one
 */
public record Fingerprints(String nik, String kpj) {}
