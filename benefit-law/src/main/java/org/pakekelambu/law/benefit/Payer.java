package org.pakekelambu.law.benefit;

/** Who owes a line. */
public enum Payer {
    /** The statute. */
    BPJS_KETENAGAKERJAAN,
    /** The programme's own promise, shown apart. */
    PROGRAMME
}
