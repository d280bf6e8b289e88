package org.pakekelambu.claims.claim.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pakekelambu.claims.adjudication.Line;
import org.pakekelambu.law.Text;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.law.benefit.Payer;

/**
 * What the decision of BPJS means beside ours, in whole rupiah. BPJS pays and may differ; a dispute goes to labour inspector and
 * Minister over JKK, to mediation and court over JKM (PP 44/2015 Ps 45, 57-58).
 *
 * @param ours what our decision or proposal gives of what BPJS owes; nothing where we rejected
 * @param theirs what BPJS gives
 * @param programme what the programme itself owes beside it, whatever BPJS decides
 * @param dispute the first stage outside the office open to the family, or null where there is nothing to dispute
 */
public record BpjsEffect(
        long ours, long theirs, Kind kind, long programme, AppealStage dispute, List<Difference> differences) {

    /** One line on which both differ; {@code difference} is theirs less ours. */
    public record Difference(String code, long ours, long theirs, long difference) {}

    /** In which direction BPJS differs by the sum, and what happens next. */
    public enum Kind {
        SAME(
                "BPJS memutus jumlah yang sama. Pembayaran berjalan seperti diputuskan.",
                "BPJS gives the same sum. Payment goes on as decided."),
        PAY_MORE(
                "BPJS memberi lebih banyak. Petugas memeriksa baris yang berbeda; bila BPJS benar, klaim dikoreksi dan selisihnya"
                        + " dibayar sebagai tambahan.",
                "BPJS gives more. An officer looks at the lines that differ; where BPJS is right the claim is corrected and the"
                        + " difference is paid as a supplement."),
        PAY_LESS(
                "BPJS memberi lebih sedikit. Keputusan kami tidak berubah; beri tahu keluarga, yang dapat mengajukan keberatan atas"
                        + " selisihnya. Bila BPJS benar, klaim dikoreksi.",
                "BPJS gives less. Our decision stands; tell the family, who may dispute the difference. Where BPJS is right the claim"
                        + " is corrected."),
        REFUSED(
                "BPJS menolak. Keputusan kami tidak berubah; beri tahu keluarga, yang dapat mengajukan keberatan. Bila BPJS benar,"
                        + " klaim dikoreksi.",
                "BPJS refuses. Our decision stands; tell the family, who may dispute it. Where BPJS is right the claim is corrected.");

        private final Text next;

        Kind(String id, String en) {
            next = new Text(id, en);
        }

        /** What happens next, in a sentence or two. */
        public Text next() {
            return next;
        }
    }

    public static BpjsEffect of(BpjsDecision decision, Claim claim) {
        Map<String, long[]> sums = new TreeMap<>();
        long programme = 0;
        for (Line line : given(claim)) {
            if (line.payer() == Payer.BPJS_KETENAGAKERJAAN) {
                sums.computeIfAbsent(line.code(), code -> new long[2])[0] += line.amount();
            } else {
                programme += line.amount();
            }
        }
        decision.lines().forEach(sum -> sums.computeIfAbsent(sum.code(), code -> new long[2])[1] += sum.amount());
        List<Difference> differences = new ArrayList<>();
        sums.forEach((code, sum) -> {
            if (sum[0] != sum[1]) {
                differences.add(new Difference(code, sum[0], sum[1], sum[1] - sum[0]));
            }
        });
        long ours = sums.values().stream().mapToLong(sum -> sum[0]).sum();
        long theirs = sums.values().stream().mapToLong(sum -> sum[1]).sum();
        Kind kind = kind(ours, theirs);
        return new BpjsEffect(ours, theirs, kind, programme, dispute(kind, claim), differences);
    }

    /** True while the latest decision of BPJS differs from ours in any line. */
    public static boolean differs(Claim claim) {
        List<BpjsDecision> theirs = claim.document().bpjsDecisions();
        return !theirs.isEmpty()
                && !of(theirs.get(theirs.size() - 1), claim).differences().isEmpty();
    }

    public long difference() {
        return theirs - ours;
    }

    private static Kind kind(long ours, long theirs) {
        if (ours == theirs) {
            return Kind.SAME;
        }
        return theirs > ours ? Kind.PAY_MORE : theirs == 0 ? Kind.REFUSED : Kind.PAY_LESS;
    }

    private static AppealStage dispute(Kind kind, Claim claim) {
        if (kind == Kind.SAME || kind == Kind.PAY_MORE) {
            return null;
        }
        return claim.document().facts().underJkk() ? AppealStage.LABOUR_INSPECTOR : AppealStage.MEDIATION;
    }

    private static List<Line> given(Claim claim) {
        boolean nothing = claim.proposal() == null
                || claim.status() == ClaimStatus.REJECTED
                || claim.status() == ClaimStatus.WITHDRAWN;
        return nothing
                ? List.of()
                : claim.proposal().lines().stream()
                        .filter(line -> line.state() == LineState.PAYABLE)
                        .toList();
    }
}
