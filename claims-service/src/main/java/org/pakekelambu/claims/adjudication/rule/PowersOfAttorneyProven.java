package org.pakekelambu.claims.adjudication.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Consequence;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Rule;
import org.pakekelambu.claims.adjudication.facts.Heir;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;
import org.pakekelambu.law.heir.Share;

/**
 * Whoever receives the share of another heir has his power of attorney on paper, and another officer than the filer has seen it
 * (PP 44/2015 Ps 37(5), 40(2); rights cannot be transferred, Ps 3: the share stays the giver's). The paper does not delay the
 * clock (Ps 40(3)).
 */
public final class PowersOfAttorneyProven implements Rule {
    /** Code of the paper. */
    public static final String PAPER = "POWER_OF_ATTORNEY";

    @Override
    public boolean concerns(CaseFile file) {
        return file.memberDied() && !givers(file).isEmpty();
    }

    /** A "no" is worked in by taking the power out of the claim; the family loses nothing by it. */
    @Override
    public Consequence ifDenied(CaseFile file) {
        return Consequence.REFERS;
    }

    private static List<String> givers(CaseFile file) {
        return file.heirs().allNamed().entrySet().stream()
                .filter(named -> named.getValue().attorney() != null)
                .map(Map.Entry<String, Heir>::getKey)
                .toList();
    }

    @Override
    public Finding examine(CaseFile file, Law law) {
        Map<String, String> powers = file.heirs().ways().stream()
                .filter(share -> share.way() == Share.Way.TO_ATTORNEY)
                .collect(Collectors.toMap(Share::heir, Share::paidTo));
        List<String> givers = givers(file);
        boolean paper = file.claim().documents().contains(PAPER);
        String missing = paper || powers.isEmpty() ? "" : PAPER;
        var finding = Finding.of(PowersOfAttorneyProven.class, Articles.HEIRS)
                .fact(
                        "powers",
                        givers.stream()
                                .filter(powers::containsKey)
                                .map(giver -> giver + ">" + powers.get(giver))
                                .collect(Collectors.joining(",")))
                .fact("withoutEffect", givers.size() - powers.size())
                .fact("missing", missing);
        if (!missing.isEmpty()) {
            return finding.missing(new Text(
                    "Masih kurang: surat kuasa dari ahli waris yang bagiannya diterima orang lain.",
                    "Still missing: the power of attorney of each heir whose share another receives."));
        }
        if (powers.size() < givers.size()) {
            return finding.unclear(
                    new Text(
                            "Ada kuasa yang tidak berlaku: penerimanya bukan ahli waris dewasa dari urutan yang sama; pemberinya menerima sendiri.",
                            "A power has no effect: its holder is no adult heir of the same rank. The giver receives himself."));
        }
        return finding.unclear(new Text(
                "Bagian seorang ahli waris diterima ahli waris lain; petugas lain memeriksa surat kuasanya.",
                "The share of one heir is received by another; another officer must check the power of attorney."));
    }
}
