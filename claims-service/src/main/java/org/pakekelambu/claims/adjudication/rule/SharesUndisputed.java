package org.pakekelambu.claims.adjudication.rule;

import java.util.stream.Collectors;
import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Rule;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;
import org.pakekelambu.law.heir.Share;

/**
 * Nobody disputes that an heir may be paid. A contested share is held until the dispute is over, the rest is paid
 * (PP 44/2015 Ps 37(5), 40(2); that the rest is paid is M: the law names no shares).
 */
public final class SharesUndisputed implements Rule {
    @Override
    public boolean concerns(CaseFile file) {
        return file.memberDied()
                && file.heirs().allNamed().values().stream().anyMatch(heir -> heir.contested() != null);
    }

    @Override
    public Finding examine(CaseFile file, Law law) {
        String held = file.heirs().ways().stream()
                .filter(share -> share.way() == Share.Way.HELD_CONTESTED)
                .map(Share::heir)
                .collect(Collectors.joining(","));
        var finding = Finding.of(SharesUndisputed.class, Articles.HEIRS).fact("contested", held);
        return held.isEmpty()
                ? finding.met(new Text(
                        "Yang dipersengketakan tidak mewarisi; tidak ada bagian yang ditahan.",
                        "Who is disputed does not inherit; no share is held."))
                : finding.limits(new Text(
                        "Ada bagian yang dipersengketakan; bagian itu ditahan sampai sengketa selesai, sisanya dibayar.",
                        "A share is disputed; it is held until the dispute is over, the rest is paid."));
    }
}
