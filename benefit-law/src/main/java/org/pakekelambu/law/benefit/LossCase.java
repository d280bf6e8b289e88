package org.pakekelambu.law.benefit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pakekelambu.law.Citation;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.LineCode;
import org.pakekelambu.law.Parameter;
import org.pakekelambu.law.Rupiah;
import org.pakekelambu.law.cover.CoverStatus;

/** One loss being assessed: its facts, the lines so far, and the rules every line shares (arrears, payees). */
final class LossCase {

    private static final List<Release> SETTLED = List.of(Release.ARREARS_SETTLED);
    private static final List<Release> RECOVERED = List.of(Release.RECOVERED);
    private static final List<Release> BOTH = List.of(Release.RECOVERED, Release.ARREARS_SETTLED);

    final Loss loss;
    final CoverStatus cover;
    final Law law;
    final LocalDate risk;
    final Lines lines = new Lines();
    private final List<Release> releases;
    private final List<LineCode> paidInArrears;

    LossCase(Loss loss, CoverStatus cover, Law law) {
        this.loss = loss;
        this.cover = cover;
        this.law = law;
        this.risk = loss.riskOn();
        boolean natural = loss.contingency() == Contingency.NATURAL_DEATH;
        this.releases = releases(natural);
        this.paidInArrears = releases.isEmpty()
                ? List.of()
                : (natural ? law.jkm().paidInArrears(risk) : law.jkk().paidInArrears(risk)).value();
    }

    /** PP 44/2015 Ps 42 (JKM: until settled) and Ps 39 (JKK: until recovered and settled; a death at once). */
    private List<Release> releases(boolean natural) {
        if (cover.arrears().isEmpty()) {
            return List.of();
        }
        boolean open = cover.settledOn() == null
                || (loss.asOf() != null && cover.settledOn().isAfter(loss.asOf()));
        boolean treated = !natural && loss.contingency() == Contingency.UNDER_TREATMENT;
        return treated ? (open ? BOTH : RECOVERED) : (open ? SETTLED : List.of());
    }

    /** What must happen before a line of this loss is paid. */
    List<Release> heldUntil(LineCode code) {
        return releases.isEmpty() || paidInArrears.contains(code) ? List.of() : releases;
    }

    /** The same, and the receipt where a member or heir asks back what he paid. */
    private List<Release> heldUntil(LineCode code, PayeeRole payee) {
        List<Release> held = heldUntil(code);
        if (payee == PayeeRole.FACILITY || !loss.costs().withoutReceipt().contains(code)) {
            return held;
        }
        List<Release> more = new ArrayList<>(held);
        more.add(Release.RECEIPT_GIVEN);
        return List.copyOf(more);
    }

    void owe(LineCode code, Rupiah amount, PayeeRole payee, Citation citation, Working working) {
        owe(code, amount, payee, null, null, citation, working);
    }

    void owe(
            LineCode code,
            Rupiah amount,
            PayeeRole payee,
            String child,
            Integer schoolYear,
            Citation citation,
            Working working) {
        List<Release> held = heldUntil(code, payee);
        LineState state = held.isEmpty() ? LineState.PAYABLE : LineState.HELD;
        Payer payer = Payer.BPJS_KETENAGAKERJAAN;
        lines.add(new BenefitLine(code, amount, payer, payee, state, held, child, schoolYear, citation, working));
    }

    void oweFixed(LineCode code, Parameter<Rupiah> amount, PayeeRole payee) {
        owe(code, amount.value(), payee, amount.citation(), new Working.Fixed(amount));
    }

    /** Who is paid a death line: the heirs; without any, whoever buried the member or the Social Security Fund. */
    PayeeRole afterDeath(LineCode code) {
        if (loss.heirs()) {
            return PayeeRole.HEIRS;
        }
        boolean burial = law.heirs().toBurialPayer(risk).value().contains(code);
        return burial ? PayeeRole.BURIAL_PAYER : PayeeRole.SOCIAL_SECURITY_FUND;
    }

    /** Who is paid what the member earned or advanced: the member, or after a death the heirs (PP 44/2015 Ps 37(4)). */
    PayeeRole memberOrHeirs(LineCode code) {
        return loss.contingency().isDeath() ? afterDeath(code) : PayeeRole.MEMBER;
    }
}
