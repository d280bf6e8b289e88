package org.pakekelambu.claims.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.ReceiptLine;
import org.pakekelambu.claims.payout.store.PayoutStore;
import org.pakekelambu.claims.payout.store.ReceiptStore;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/** Takes receipts by file: the good lines are taken, each other line comes back with why; both are kept. */
@ApplicationScoped
@Transactional
public class ReceiptFileService {
    private final PayoutStore store;
    private final Screening screening;
    private final Answers answers;
    private final ReceiptStore receipts;
    private final Payers payers;
    private final Caller caller;
    private final BusinessClock clock;

    ReceiptFileService(
            PayoutStore store,
            Screening screening,
            Answers answers,
            ReceiptStore receipts,
            Payers payers,
            Caller caller,
            BusinessClock clock) {
        this.store = store;
        this.screening = screening;
        this.answers = answers;
        this.receipts = receipts;
        this.payers = payers;
        this.caller = caller;
        this.clock = clock;
    }

    /** A line that was not taken. */
    public record Refused(int line, String reference, String why) {}

    /** What became of a file. */
    public record Result(long taken, long repeated, List<Refused> refused) {}

    /** 422 and nothing taken unless number and rupiah agree with what is declared. */
    public Result take(List<ReceiptLine> lines, long declaredCount, long declaredTotal) {
        long total = lines.stream().mapToLong(ReceiptLine::amount).reduce(0, Math::addExact);
        if (lines.size() != declaredCount || total != declaredTotal) {
            throw Problem.unprocessable("control-totals", lines.size(), total)
                    .with("count", lines.size())
                    .with("total", total);
        }
        Map<String, UUID> known = locked(lines);
        List<Refused> refused = new ArrayList<>();
        long taken = 0;
        long repeated = 0;
        for (ReceiptLine line : lines) {
            // An earlier line may have changed it.
            Payout payout = Optional.ofNullable(known.get(line.reference()))
                    .flatMap(store::find)
                    .orElse(null);
            String outcome = outcome(payout, line);
            switch (outcome) {
                case Screening.TAKEN -> {
                    answers.take(payout, line.receipt(), "FILE", line.line());
                    taken++;
                }
                case ReceiptStore.DIFFERS -> {
                    answers.differs(payout, line.receipt(), "FILE", line.line());
                    refused.add(new Refused(line.line(), line.reference(), outcome));
                }
                case Screening.REPEATED -> {
                    answers.repeated(payout, line.receipt(), "FILE", line.line());
                    repeated++;
                }
                default -> {
                    keep(payout, line, outcome);
                    refused.add(new Refused(line.line(), line.reference(), outcome));
                }
            }
        }
        return new Result(taken, repeated, refused);
    }

    /** The payouts meant, of the caller's regions; their claims are locked all at once, so that two files or a batch cannot lock crosswise. */
    private Map<String, UUID> locked(List<ReceiptLine> lines) {
        List<Payout> found =
                store
                        .byReferences(lines.stream()
                                .map(ReceiptLine::reference)
                                .distinct()
                                .toArray(String[]::new))
                        .stream()
                        .filter(one -> caller.covers(one.region()))
                        .toList();
        store.lockClaims(found.stream().map(Payout::claimId).distinct().toArray(UUID[]::new));
        return found.stream().collect(Collectors.toMap(Payout::reference, Payout::id));
    }

    private void keep(Payout payout, ReceiptLine line, String outcome) {
        receipts.keep(
                new ReceiptStore.Kept(
                        payout == null ? null : payout.id(),
                        payout == null ? caller.regions().home() : payout.region(),
                        line.reference(),
                        line.receipt(),
                        "FILE",
                        line.line(),
                        outcome),
                caller.subject(),
                clock.now());
    }

    private String outcome(Payout payout, ReceiptLine line) {
        if (payout == null) {
            return "UNKNOWN_REFERENCE";
        }
        if (!payers.mine(payout)) {
            return "ANOTHER_PAYER";
        }
        return screening.of(payout, line.receipt());
    }
}
