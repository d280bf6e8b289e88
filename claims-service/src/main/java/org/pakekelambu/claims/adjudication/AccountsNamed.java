package org.pakekelambu.claims.adjudication;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pakekelambu.law.Citation;
import org.pakekelambu.law.Confidence;
import org.pakekelambu.law.Text;
import org.pakekelambu.law.benefit.LineState;

/**
 * Everybody who receives money has named an account. It is asked of the lines, not of the case, because only they tell who receives;
 * neither decision nor clock waits for it (PP 44/2015 Ps 40(3): a bank book delays nothing), only the transfer itself does.
 */
public final class AccountsNamed {
    private static final Citation PAPERS =
            new Citation("PP 44/2015", "Ps 37(2), 40(3)", LocalDate.of(2015, 7, 1), Confidence.P);

    private AccountsNamed() {}

    /** Who of the receivers of these lines has none; empty when nobody. */
    static Optional<Finding> examine(List<Line> lines, List<Payee> payees) {
        List<Payee> without = without(lines, payees);
        if (without.isEmpty()) {
            return Optional.empty();
        }
        String keys = without.stream().map(Payee::key).collect(Collectors.joining(","));
        int count = without.size();
        return Optional.of(
                Finding.of(AccountsNamed.class, PAPERS)
                        .fact("withoutAccount", keys)
                        .noted(
                                Outcome.NOT_MET,
                                new Text(
                                        "Rekening " + count
                                                + " penerima belum disebut; petugas memintanya. Keputusan tidak menunggu,"
                                                + " tetapi uangnya baru dapat dikirim setelah rekeningnya ada.",
                                        "No account is named for " + count
                                                + " of those to be paid; an officer must ask for it. The"
                                                + " decision does not wait, but the money can only be sent once there is one.")));
    }

    /** Receivers of what is payable or held whose account nobody gave; the Fund's money stays with BPJS. */
    public static List<Payee> without(List<Line> lines, List<Payee> payees) {
        Set<String> receivers = new LinkedHashSet<>();
        lines.stream()
                .filter(line -> line.state() != LineState.FUTURE && line.amount() > 0)
                .flatMap(line -> line.shares().stream())
                .filter(share -> share.paidTo() != null && share.amount() > 0)
                .forEach(share -> receivers.add(share.paidTo()));
        return payees.stream()
                .filter(payee -> receivers.contains(payee.key()))
                .filter(payee -> payee.account() == null && !payee.role().equals(Sharing.FUND))
                .toList();
    }
}
