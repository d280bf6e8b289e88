package org.pakekelambu.law;

import java.util.Set;

/** A contribution band whose amounts nobody has entered: refused, never guessed. */
public final class UnknownBand extends RuntimeException {

    private final String band;

    UnknownBand(String band, Set<String> known) {
        super("Contribution band " + band + " is not in the law data; known are " + known + ". Extend "
                + "benefit-law/src/main/resources/law/contribution.yaml with contribution.band." + band
                + ".jkk and .basis from annex II of PP 44/2015.");
        this.band = band;
    }

    public String band() {
        return band;
    }
}
