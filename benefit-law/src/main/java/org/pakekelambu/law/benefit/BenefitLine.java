package org.pakekelambu.law.benefit;

import java.util.List;
import org.pakekelambu.law.Citation;
import org.pakekelambu.law.LineCode;
import org.pakekelambu.law.Rupiah;

/**
 * One sum that is owed: how much, by whom, to whom, when, and by which article.
 *
 * @param heldUntil all of what must happen before it is paid; empty when payable
 * @param child reference of the child of a scholarship, else null
 * @param schoolYear school year of a scholarship counted from the risk, from 1; null for a sum of several years
 * @param citation where the amount stands
 * @param working from which an explanation is built on demand
 */
public record BenefitLine(
        LineCode code,
        Rupiah amount,
        Payer payer,
        PayeeRole payee,
        LineState state,
        List<Release> heldUntil,
        String child,
        Integer schoolYear,
        Citation citation,
        Working working) {}
