package org.pakekelambu.claims.adjudication.facts;

/**
 * What was said about the report and the event beside the minimum; null where nobody said it.
 *
 * @param reporter who reported (PP 44/2015 Ps 44)
 * @param working whether the member was working when it happened; "active" means working and paying (Ps 34)
 * @param setting where a police letter belongs to the papers
 * @param facility the partner facility that treated him, which is paid for it
 */
public record Circumstances(Reporter reporter, Boolean working, Setting setting, Person facility) {
    public static final Circumstances NOT_SAID = new Circumstances(null, null, null);

    public Circumstances(Reporter reporter, Boolean working, Setting setting) {
        this(reporter, working, setting, null);
    }

    /** What kind of reporter it was; who exactly is the token's subject. */
    public enum Reporter {
        HOSPITAL,
        VILLAGE,
        /** Farmers' or fishers' group, cooperative. */
        GROUP,
        FAMILY,
        EMPLOYER
    }

    /** A traffic accident or violence: both need a police letter. */
    public enum Setting {
        TRAFFIC,
        VIOLENCE
    }

    /** The same with what is said now; what is not said stays. */
    public Circumstances with(Circumstances now) {
        return new Circumstances(
                now.reporter == null ? reporter : now.reporter,
                now.working == null ? working : now.working,
                now.setting == null ? setting : now.setting,
                now.facility == null ? facility : now.facility);
    }
}
