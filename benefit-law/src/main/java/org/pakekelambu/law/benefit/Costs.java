package org.pakekelambu.law.benefit;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.pakekelambu.law.LineCode;
import org.pakekelambu.law.Rupiah;

/**
 * What a work accident cost, by the line that pays it; ward upgrades are the member's own and left out.
 *
 * @param byLine transport, home care, aids, dentures: actual cost; prosthesis: the price set by the hospital's rehabilitation
 *     centre; medical: the treatment at a partner facility
 * @param elsewhere treatment outside partner facilities, or null
 * @param withoutReceipt lines whose receipt is not there yet; a facility's own bill is none of them
 */
public record Costs(Map<LineCode, Rupiah> byLine, Elsewhere elsewhere, Set<LineCode> withoutReceipt) {

    public static final Costs NONE = new Costs(Map.of(), null, Set.of());

    /**
     * Treatment where no partner was.
     *
     * @param noPartnerAtPlace only then it is reimbursed (PP 44/2015 Ps 33)
     * @param highestPartnerPrice most that is reimbursed, or null when not known yet
     */
    public record Elsewhere(Rupiah cost, boolean noPartnerAtPlace, Rupiah highestPartnerPrice) {}

    public Costs {
        byLine = byLine.isEmpty() ? Map.of() : new EnumMap<>(byLine);
        withoutReceipt = withoutReceipt == null ? Set.of() : Set.copyOf(withoutReceipt);
    }

    /** The same costs and one more. */
    public Costs with(LineCode line, Rupiah cost) {
        Map<LineCode, Rupiah> more = new EnumMap<>(LineCode.class);
        more.putAll(byLine);
        more.put(line, cost);
        return new Costs(more, elsewhere, withoutReceipt);
    }

    boolean isEmpty() {
        return byLine.isEmpty() && elsewhere == null;
    }
}
