package org.pakekelambu.claims.adjudication.rule;

import java.util.List;
import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Losses;
import org.pakekelambu.claims.adjudication.Receipts;
import org.pakekelambu.claims.adjudication.Rule;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;
import org.pakekelambu.law.benefit.LineState;

/**
 * What the member or his heirs paid for transport and treatment is shown by receipts (PP 44/2015 Ps 37(2)). Without them those lines
 * wait and the rest is paid; where there is no rest they are asked for first.
 */
public final class ReceiptsThere implements Rule {
    @Override
    public boolean concerns(CaseFile file) {
        return file.claim().underJkk() && !Receipts.required(file.claim()).isEmpty();
    }

    @Override
    public Finding examine(CaseFile file, Law law) {
        List<String> missing = Receipts.missing(file.claim());
        var finding =
                Finding.of(ReceiptsThere.class, Articles.ACCIDENT_PAPERS).fact("missing", String.join(",", missing));
        if (missing.isEmpty()) {
            return finding.met(new Text("Kuitansi sudah ada.", "The receipts are there."));
        }
        boolean restPayable =
                Losses.assess(file, law).lines().stream().anyMatch(line -> line.state() == LineState.PAYABLE);
        return restPayable
                ? finding.limits(new Text(
                        "Kuitansi belum ada: hanya biaya itu yang menunggu, yang lain dibayar sekarang.",
                        "Receipts are missing: only those costs wait, the rest is paid now."))
                : finding.missing(new Text(
                        "Kuitansi belum ada untuk biaya yang diajukan.",
                        "Receipts are missing for the costs claimed."));
    }
}
