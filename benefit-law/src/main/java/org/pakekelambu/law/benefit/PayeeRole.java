package org.pakekelambu.law.benefit;

/** To whom a line goes; {@code heir} names the persons behind HEIRS. */
public enum PayeeRole {
    HEIRS,
    MEMBER,
    /** Whoever arranged the burial, where there is no heir (PP 44/2015 Ps 34(2)). */
    BURIAL_PAYER,
    /** Dana Jaminan Sosial, where there is no heir. */
    SOCIAL_SECURITY_FUND,
    CHILD,
    FACILITY
}
