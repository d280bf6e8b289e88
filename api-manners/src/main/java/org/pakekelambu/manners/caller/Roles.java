package org.pakekelambu.manners.caller;

import java.util.Set;

/** The roles a token may carry. A role not named here is ignored. */
public final class Roles {
    public static final String REGISTRAR = "registrar";
    public static final String TREASURER = "treasurer";
    public static final String OFFICER = "officer";
    public static final String APPROVER = "approver";
    public static final String PARTNER = "partner";
    public static final String NOTIFIER = "notifier";
    public static final String AUDITOR = "auditor";
    public static final String OPERATOR = "operator";

    static final Set<String> KNOWN =
            Set.of(REGISTRAR, TREASURER, OFFICER, APPROVER, PARTNER, NOTIFIER, AUDITOR, OPERATOR);

    private Roles() {}
}
