package org.pakekelambu.events.contract;

import static org.pakekelambu.events.contract.Required.required;

import java.time.LocalDate;
import java.util.List;

/**
 * A period of cover. Whether contributions were in arrears on a date within it follows from the months and the law.
 *
 * @param from first covered day: the later of KPJ issue and first payment (PP 44/2015 Ps 11)
 * @param until last covered day, or null while it runs
 * @param endedBy EXIT, DEATH, LAPSE, or null while it runs
 * @param paidMonths months paid within it, oldest first
 */
public record CoverSpell(LocalDate from, LocalDate until, String endedBy, List<PaidMonth> paidMonths) {

    public CoverSpell {
        required("from", from);
        paidMonths = required("paidMonths", paidMonths);
    }
}
