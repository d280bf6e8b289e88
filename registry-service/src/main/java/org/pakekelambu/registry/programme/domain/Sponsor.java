package org.pakekelambu.registry.programme.domain;

/** Who pays for members: a government by its budget, or a company. */
public record Sponsor(String code, String name, Kind kind, String region) {

    public enum Kind {
        GOVERNMENT,
        COMPANY
    }
}
