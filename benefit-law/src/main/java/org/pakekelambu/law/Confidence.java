package org.pakekelambu.law;

/** How sure we are of a fact of the law; travels with every value into answers and letters. */
public enum Confidence {
    /** Primary text of the regulation read. */
    P,
    /** Several secondary sources agree. */
    S2,
    /** One secondary source. */
    S1,
    /** The programme's own public announcement. */
    A,
    /** From memory, or an assumption of ours: unconfirmed. */
    M;

    /** True where an amount must carry a notice to the officer who decides. */
    public boolean needsNotice() {
        return this == S1 || this == M;
    }
}
