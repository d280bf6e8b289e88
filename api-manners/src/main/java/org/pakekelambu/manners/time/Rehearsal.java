package org.pakekelambu.manners.time;

import io.quarkus.runtime.configuration.ConfigUtils;

/**
 * Whether this process only rehearses: profile local or test. Decided when it starts, not when it is built, because one
 * build runs everywhere. What is allowed only here: setting the date, keys nobody configured.
 */
public final class Rehearsal {
    private Rehearsal() {}

    public static boolean isOn() {
        return ConfigUtils.isProfileActive("local") || ConfigUtils.isProfileActive("test");
    }
}
