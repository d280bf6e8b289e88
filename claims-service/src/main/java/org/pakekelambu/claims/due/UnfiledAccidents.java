package org.pakekelambu.claims.due;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.Wanted;
import org.pakekelambu.claims.claim.store.ClaimDays;
import org.pakekelambu.claims.cover.Copies;
import org.pakekelambu.claims.cover.CopyStore;
import org.pakekelambu.events.contract.Fingerprints;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.clock.Clock;
import org.pakekelambu.manners.time.BusinessClock;

/**
 * Accidents that were reported and never filed, or filed without a word how they ended (stage II is the filing, Ps 26), with what they
 * are worth by what was reported and the days left: a JKK claim lapses five years after the accident (PP 82/2019, Ps 26). A few queries, however many there are.
 */
@ApplicationScoped
class UnfiledAccidents {
    private final ClaimDays days;
    private final CopyStore copies;
    private final UnclaimedWorth worth;
    private final Law law;
    private final BusinessClock clock;

    UnfiledAccidents(ClaimDays days, CopyStore copies, UnclaimedWorth worth, Law law, BusinessClock clock) {
        this.days = days;
        this.copies = copies;
        this.worth = worth;
        this.law = law;
        this.clock = clock;
    }

    /** One of them, and the region it belongs to. */
    record Unfiled(String region, UnfiledView view) {}

    /** The next to lapse first, after a place. */
    List<Unfiled> after(String regions, LocalDate occurred, UUID id, int rows) {
        List<Claim> drafts = days.unfiledAccidents(regions, occurred, id, rows);
        Map<Object, Copies> known = known(drafts);
        return drafts.stream().map(draft -> unfiled(draft, known)).toList();
    }

    /** By id of the worker and by keyed fingerprint of his numbers, whichever the report names. */
    private Map<Object, Copies> known(List<Claim> drafts) {
        Map<Object, Copies> known = new HashMap<>();
        Stream.of(
                        copies.byNik(numbers(drafts, Wanted::nik)),
                        copies.byKpj(numbers(drafts, Wanted::kpj)),
                        copies.byIds(drafts.stream()
                                .map(UnfiledAccidents::id)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList()))
                .flatMap(List::stream)
                .forEach(copy -> names(copy).forEach(name -> known.put(name, copy)));
        return known;
    }

    private static List<String> numbers(List<Claim> drafts, Function<Wanted, List<String>> which) {
        return drafts.stream()
                .flatMap(draft -> which.apply(draft.document().wanted()).stream())
                .distinct()
                .toList();
    }

    private static Stream<Object> names(Copies copy) {
        Fingerprints numbers = copy.worker().fingerprints();
        Stream.Builder<Object> names = Stream.builder().add(copy.workerId());
        if (numbers != null) {
            names.add(numbers.nik()).add(numbers.kpj());
            numbers.renamed().forEach(renamed -> names.add(renamed.before()));
        }
        return names.build().filter(Objects::nonNull);
    }

    private static UUID id(Claim draft) {
        return draft.workerId() != null
                ? draft.workerId()
                : draft.document().wanted().workerId();
    }

    private Unfiled unfiled(Claim draft, Map<Object, Copies> known) {
        Wanted wanted = draft.document().wanted();
        Copies worker = id(draft) != null
                ? known.get(id(draft))
                : Stream.concat(wanted.nik().stream(), wanted.kpj().stream())
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        boolean ours = worker != null && worker.worker().region().equals(draft.region());
        LocalDate occurred = draft.document().facts().occurredOn();
        LocalDate lapses = new Clock(law).jkkClaimableUntil(occurred).on();
        return new Unfiled(
                draft.region(),
                new UnfiledView(
                        draft.id(),
                        wanted.workerId(),
                        occurred,
                        draft.status(),
                        ours ? worker.worker().district() : null,
                        ours ? worker.worker().village() : null,
                        ours ? worth.of(draft.document().facts(), worker) : 0,
                        lapses,
                        ChronoUnit.DAYS.between(clock.today(), lapses)));
    }
}
