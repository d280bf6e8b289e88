package org.pakekelambu.localstack;

import java.util.Locale;

/** The three services, with the names and ports under which the outside knows them. */
public enum Service {
    REGISTRY(8081),
    BENEFITS(8082),
    CLAIMS(8083);

    private final int usualPort;

    Service(int usualPort) {
        this.usualPort = usualPort;
    }

    /** The port of the published contract. */
    public int usualPort() {
        return usualPort;
    }

    /** Name of the service in addresses, audiences, databases and folders: {@code registry}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Role that owns the tables and runs the migrations. */
    public String ownerRole() {
        return id() + "_owner";
    }

    /** Role with which the service works; it may not change its own audit entries. */
    public String appRole() {
        return id() + "_app";
    }

    /** @throws IllegalArgumentException for a name that is none of the three */
    public static Service named(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
