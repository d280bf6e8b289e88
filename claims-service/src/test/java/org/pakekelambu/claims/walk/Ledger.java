package org.pakekelambu.claims.walk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What really happened, as those who did it know: nothing in it is read back from the service's own books. */
final class Ledger {
    /** Deeds after which nobody who did them may approve. */
    private static final Set<String> HANDS = Set.of(
            "file",
            "draft",
            "draft-saved",
            "filing",
            "paper",
            "assessment",
            "answer",
            "correction",
            "appeal",
            "determination");
    /** Deeds after which an approval no longer stands. An appeal stops nothing: what was decided stays owed meanwhile. */
    private static final Set<String> CANCELS = Set.of("assessment", "answer", "correction", "withdrawal", "doubt");

    /** @param persons everybody in whose name it was done; {@code after} the state of the claim that was answered */
    record Deed(String claim, String kind, Set<String> persons, String after) {}

    /** What an approval gave: rupiah by code, and how much of it could be paid. */
    record Given(Map<String, Long> byCode, long payable) {
        static final Given NOTHING = new Given(Map.of(), 0);
    }

    private final List<Deed> deeds = new ArrayList<>();
    private final Map<String, Given> given = new HashMap<>();
    private final Map<String, Map<String, Long>> years = new HashMap<>();
    private final Map<String, Set<String>> firstApprovers = new HashMap<>();
    private final Map<String, Map<String, Long>> cameBack = new HashMap<>();
    private final Set<String> secondPayment = new HashSet<>();
    /** Payouts by id: what the service first told of each. */
    final Map<String, Map<String, Object>> seen = new LinkedHashMap<>();
    /** Rupiah that left the bank and are out, by payout. */
    final Map<String, Long> out = new HashMap<>();
    /** Money the bank moved for an instruction that had failed or was called back: the bank's doing. */
    final Set<String> late = new HashSet<>();

    void did(String claim, String kind, Set<String> persons, String after) {
        deeds.add(new Deed(claim, kind, persons, after));
        if (CANCELS.contains(kind) || HANDS.contains(kind)) {
            firstApprovers.remove(claim);
        }
    }

    void firstApproved(String claim, Set<String> persons) {
        firstApprovers.put(claim, persons);
    }

    /** Who approved first, when that still counts. */
    Set<String> firstApprovers(String claim) {
        return firstApprovers.getOrDefault(claim, Set.of());
    }

    void gives(String claim, Given what) {
        given.put(claim, what);
        firstApprovers.remove(claim);
    }

    Given given(String claim) {
        return given.getOrDefault(claim, Given.NOTHING);
    }

    /** What an approval gave of a code, and the school years decided apart from it. */
    long given(String claim, String code) {
        return given(claim).byCode().getOrDefault(code, 0L) + years(claim).getOrDefault(code, 0L);
    }

    /** They stand and fall with the claim. */
    private Map<String, Long> years(String claim) {
        return given(claim) == Given.NOTHING ? Map.of() : years.getOrDefault(claim, Map.of());
    }

    /** All of it. */
    long givenInAll(String claim) {
        return Stream.of(given(claim).byCode(), years(claim))
                .flatMap(sums -> sums.values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    void givesYear(String claim, String code, long amount) {
        years.computeIfAbsent(claim, key -> new HashMap<>()).merge(code, amount, Long::sum);
    }

    void acceptsSecondPayment(String claim) {
        secondPayment.add(claim);
    }

    boolean secondPaymentAccepted(String claim) {
        return secondPayment.contains(claim);
    }

    /** Repaid, or given up by two. */
    void cameBack(String claim, String code, long amount) {
        cameBack.computeIfAbsent(claim, key -> new HashMap<>()).merge(code, amount, Long::sum);
    }

    long cameBack(String claim, String code) {
        return cameBack.getOrDefault(claim, Map.of()).getOrDefault(code, 0L);
    }

    long cameBack(String claim) {
        return cameBack.getOrDefault(claim, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** The deed by which a claim's money is approved now, or null when nothing stands. */
    Deed standingApproval(String claim) {
        Deed standing = null;
        for (Deed deed : deeds) {
            if (!deed.claim().equals(claim)) {
                continue;
            }
            if (deed.kind().equals("approve") && !"PROPOSED".equals(deed.after())) {
                standing = deed;
            } else if (CANCELS.contains(deed.kind()) || deed.kind().equals("reject")) {
                standing = null;
            }
        }
        return standing;
    }

    /** The last approval there was, standing or not. */
    Deed lastApproval(String claim) {
        Deed last = null;
        for (Deed deed : deeds) {
            if (deed.claim().equals(claim) && deed.kind().equals("approve") && !"PROPOSED".equals(deed.after())) {
                last = deed;
            }
        }
        return last;
    }

    /** Everybody who brought or worked on a claim before that deed. */
    Set<String> handsBefore(Deed until) {
        Set<String> hands = new HashSet<>();
        for (Deed deed : deeds) {
            if (deed == until) {
                break;
            }
            if (deed.claim().equals(until.claim()) && HANDS.contains(deed.kind())) {
                hands.addAll(deed.persons());
            }
        }
        return hands;
    }
}
