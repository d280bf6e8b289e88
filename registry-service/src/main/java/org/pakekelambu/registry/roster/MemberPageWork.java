package org.pakekelambu.registry.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pakekelambu.registry.programme.domain.Programme;
import org.pakekelambu.registry.roster.domain.Column;
import org.pakekelambu.registry.roster.domain.Header;
import org.pakekelambu.registry.roster.domain.MemberRow;
import org.pakekelambu.registry.roster.domain.RawRow;
import org.pakekelambu.registry.roster.domain.Rejection;
import org.pakekelambu.registry.roster.domain.Roster;
import org.pakekelambu.registry.roster.domain.RowFault;
import org.pakekelambu.registry.worker.ConflictCases.Known;
import org.pakekelambu.registry.worker.domain.Moment;
import org.pakekelambu.registry.worker.domain.Terms;
import org.pakekelambu.registry.worker.domain.Worker;
import org.pakekelambu.registry.worker.domain.WorkerIds;
import org.pakekelambu.registry.worker.domain.WorkerStatus;
import org.pakekelambu.registry.worker.store.WorkerPages.Enrolled;
import org.pakekelambu.registry.worker.store.WorkerRow;

/** One members' roster: reads its rows, finds doubles in the file, writes workers or, before the confirmation, only checks. */
final class MemberPageWork implements PageWork {
    private final MemberPages shared;
    private final Roster roster;
    private final Terms terms;
    private final Set<String> districts;
    private final Set<Integer> refusedBefore;
    private final Moment moment;
    private final Map<Long, Integer> niks = new HashMap<>();
    private final Map<Long, Integer> kpjs = new HashMap<>();

    MemberPageWork(MemberPages shared, Roster roster, Programme p, Set<String> districts, Set<Integer> refusedBefore) {
        this.shared = shared;
        this.roster = roster;
        this.terms = new Terms(p.code(), p.funding(), p.band(), p.region());
        this.districts = districts;
        this.refusedBefore = refusedBefore;
        this.moment = new Moment(shared.clock.today(), shared.clock.now());
    }

    @Override
    public Prepared prepare(Header header, List<RawRow> page, boolean committedBefore) {
        var candidates = new ArrayList<Candidate>(page.size());
        var rejections = new ArrayList<Rejection>();
        for (RawRow raw : page) {
            MemberRow row = MemberRow.read(header, raw, roster.membership(), districts, moment.today());
            Rejection twice = row.isGood() ? twice(header, row) : null;
            if (committedBefore || refusedBefore.contains(row.line())) {
                continue;
            }
            if (row.isGood() && twice == null) {
                candidates.add(candidate(header, row));
            } else {
                rejections.addAll(twice == null ? row.rejections() : List.of(twice));
            }
        }
        candidates.sort(Comparator.comparing(Candidate::nik));
        return () -> write(page.size(), candidates, new ArrayList<>(rejections));
    }

    /** The first row of a NIK or KPJ counts, whatever became of it. */
    private Rejection twice(Header header, MemberRow row) {
        Integer first = niks.putIfAbsent(Long.valueOf(row.details().nik()), row.line());
        if (first != null) {
            return row.rejection(header, Column.NIK, RowFault.DUPLICATE_IN_FILE, first.toString());
        }
        first = row.existing() == null
                ? null
                : kpjs.putIfAbsent(Long.valueOf(row.existing().kpj()), row.line());
        return first == null ? null : row.rejection(header, Column.KPJ, RowFault.KPJ_TWICE_IN_FILE, first.toString());
    }

    private Candidate candidate(Header header, MemberRow row) {
        if (roster.onlyCheck()) {
            return new Candidate(header, row, null);
        }
        String rowFingerprint = shared.rows.matching().fingerprint("row", row.canonical(header));
        UUID id = WorkerIds.next(System.currentTimeMillis(), UUID.randomUUID());
        Worker worker = Worker.enrol(
                id, row.details(), terms, row.existing(), roster.uploadedBy(), shared.rows.matching(), moment);
        WorkerRow made = shared.rows.row(worker, "ENROLLED", roster.uploadedBy(), rowFingerprint);
        return new Candidate(header, row, made);
    }

    /** @param made ready to be written; null while the roster is only checked */
    private record Candidate(Header header, MemberRow row, WorkerRow made) {
        String nik() {
            return row.details().nik();
        }

        String kpj() {
            return row.existing() == null ? null : row.existing().kpj();
        }
    }

    private Done write(int rows, List<Candidate> candidates, List<Rejection> rejections) {
        int refusedEarlier = rows - candidates.size();
        List<Candidate> left = roster.onlyCheck() ? candidates : insert(candidates);
        int inserted = candidates.size() - left.size();
        int before = rejections.size();
        if (!left.isEmpty()) {
            rejections.addAll(judge(left));
        }
        int refused = rejections.size() - before;
        rejections.sort(Comparator.comparingInt(Rejection::line));
        int unchanged = roster.onlyCheck() ? 0 : left.size() - refused;
        return new Done(rows, refusedEarlier + refused, unchanged, inserted, rejections);
    }

    /** Those who did not go in: their NIK or KPJ is somebody's already. */
    private List<Candidate> insert(List<Candidate> candidates) {
        Set<UUID> inserted =
                shared.pages.insert(candidates.stream().map(Candidate::made).toList());
        Map<Boolean, List<Candidate>> parted = candidates.stream()
                .collect(Collectors.partitioningBy(
                        candidate -> inserted.contains(candidate.made().worker().id())));
        shared.tell(roster, parted.get(true).stream().map(Candidate::made).toList());
        return parted.get(false);
    }

    private List<Rejection> judge(List<Candidate> candidates) {
        Map<String, Enrolled> enrolled =
                shared.pages.enrolled(candidates.stream().map(Candidate::nik).toList());
        Set<String> taken = shared.pages.takenKpj(candidates.stream()
                .filter(c -> c.kpj() != null && !enrolled.containsKey(c.nik()))
                .map(Candidate::kpj)
                .toList());
        var rejections = new ArrayList<Rejection>();
        var elsewhere = new ArrayList<Known>();
        for (Candidate c : candidates) {
            Enrolled known = enrolled.get(c.nik());
            RowFault fault = known == null ? null : fault(c, known);
            if (fault == RowFault.ENROLLED_ELSEWHERE) {
                elsewhere.add(new Known(known.id(), known.region()));
            }
            if (fault != null) {
                rejections.add(c.row().rejection(c.header(), Column.NIK, fault, null));
            } else if (known == null && c.kpj() != null && taken.contains(c.kpj())) {
                rejections.add(c.row().rejection(c.header(), Column.KPJ, RowFault.KPJ_TAKEN, null));
            }
        }
        shared.conflicts.open(elsewhere, roster.region(), roster.uploadedBy(), moment.now());
        return rejections;
    }

    /** Nothing is wrong with the very row that brought the worker. */
    private RowFault fault(Candidate candidate, Enrolled known) {
        if (known.status() != WorkerStatus.EXITED && !known.region().equals(roster.region())) {
            return RowFault.ENROLLED_ELSEWHERE;
        }
        return switch (known.status()) {
            case DECEASED -> RowFault.DECEASED;
            case EXITED -> RowFault.MEMBERSHIP_ENDED;
            case ACTIVE ->
                shared.rows.isRow(candidate.row().canonical(candidate.header()), known.rowFingerprint())
                        ? null
                        : RowFault.ALREADY_ENROLLED;
        };
    }

    @Override
    public void committed(int inserted) {
        shared.enrolled.increment(inserted);
    }
}
