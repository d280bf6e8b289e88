package org.pakekelambu.claims.adjudication;

import java.util.List;
import java.util.stream.Stream;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.law.benefit.Release;

/** Whether the school years of one child may be paid by a proposal. */
public enum SchoolMoney {
    PAYABLE,
    /** Arrears, or recovery, hold the money of the claim (PP 44/2015 Ps 39, 42), or the child's share is disputed or without a guardian. */
    HELD,
    /** The child is not one of those who receive. */
    NONE;

    /** @param child family id or other reference */
    public static SchoolMoney of(Proposal proposal, String child) {
        List<Line> his = Stream.concat(proposal.lines().stream(), proposal.forecast().stream())
                .filter(line -> child.equals(line.child()))
                .toList();
        if (his.isEmpty()) {
            return NONE;
        }
        boolean held = his.stream().anyMatch(line -> line.state() == LineState.HELD)
                || proposal.lines().stream().anyMatch(line -> waits(line) || sharesHeld(line, child));
        return held ? HELD : PAYABLE;
    }

    /** What holds the sums of the claim holds the years that follow from it, also of a child who was not at school yet. */
    private static boolean waits(Line line) {
        return line.state() == LineState.HELD
                && (line.heldUntil().contains(Release.ARREARS_SETTLED)
                        || line.heldUntil().contains(Release.RECOVERED));
    }

    private static boolean sharesHeld(Line line, String child) {
        return line.shares().stream()
                .anyMatch(share -> share.held() && share.payee().equals(child));
    }
}
