package org.pakekelambu.registry.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.query.PageRequest;
import org.pakekelambu.manners.secrets.Fingerprints;
import org.pakekelambu.registry.worker.domain.PastWorker;
import org.pakekelambu.registry.worker.domain.PersonName;
import org.pakekelambu.registry.worker.domain.Worker;
import org.pakekelambu.registry.worker.domain.WorkerFilter;
import org.pakekelambu.registry.worker.store.Moves;
import org.pakekelambu.registry.worker.store.WorkerHistory;
import org.pakekelambu.registry.worker.store.WorkerLists;
import org.pakekelambu.registry.worker.store.WorkerStore;

/** Reading workers. Only the caller's regions are seen, and every reading of a person leaves an audit entry. */
@ApplicationScoped
public class WorkerSearchService {
    private final WorkerStore workers;
    private final WorkerLists lists;
    private final WorkerHistory history;
    private final Moves moves;
    private final Fingerprints fingerprints;
    private final Audit audit;
    private final Caller caller;

    WorkerSearchService(
            WorkerStore workers,
            WorkerLists lists,
            WorkerHistory history,
            Moves moves,
            Fingerprints fingerprints,
            Audit audit,
            Caller caller) {
        this.workers = workers;
        this.lists = lists;
        this.history = history;
        this.moves = moves;
        this.fingerprints = fingerprints;
        this.audit = audit;
        this.caller = caller;
    }

    @Transactional
    public Worker read(UUID id) {
        Worker worker = workers.find(id, caller.regions()).orElseThrow(Problem::notFound);
        remember("read", List.of(worker));
        return moves.seenFrom(caller.regions(), List.of(worker)).get(0);
    }

    /** Newest first, without what another region recorded; {@code page.limit() + 1} versions when there are more. */
    @Transactional
    public List<PastWorker> history(UUID id, PageRequest page) {
        Worker worker = workers.find(id, caller.regions()).orElseThrow(Problem::notFound);
        remember("read-history", List.of(worker));
        long before = page.after().map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        List<PastWorker> past = history.page(id, caller.regions(), before, page.limit() + 1);
        List<Worker> seen = moves.seenFrom(
                caller.regions(), past.stream().map(PastWorker::worker).toList());
        return IntStream.range(0, past.size())
                .mapToObj(i -> new PastWorker(
                        seen.get(i), past.get(i).change(), past.get(i).changedBy()))
                .toList();
    }

    @Transactional
    public List<Worker> page(WorkerFilter filter, PageRequest page) {
        return shown("list", lists.page(filter, caller.regions(), after(page), page.limit() + 1), page);
    }

    @Transactional
    public List<Worker> byNik(String nik, PageRequest page) {
        return found("nik_fingerprint", fingerprints.all("nik", nik), page);
    }

    @Transactional
    public List<Worker> byKpj(String kpj, PageRequest page) {
        return found("kpj_fingerprint", fingerprints.all("kpj", kpj), page);
    }

    @Transactional
    public List<Worker> byName(String name, LocalDate birthDate, PageRequest page) {
        String text = PersonName.normalised(name) + '\n' + birthDate;
        return found("name_fingerprint", fingerprints.all("name", text), page);
    }

    private List<Worker> found(String column, List<String> any, PageRequest page) {
        return shown("search", lists.byAny(column, any, caller.regions(), after(page), page.limit() + 1), page);
    }

    private static UUID after(PageRequest page) {
        return page.after().map(cursor -> cursor.id(0)).orElse(null);
    }

    /** One more than the limit when there are more; that one is not shown. */
    private List<Worker> shown(String action, List<Worker> found, PageRequest page) {
        remember(action, found.subList(0, Math.min(found.size(), page.limit())));
        return moves.seenFrom(caller.regions(), found);
    }

    /** One entry for each region among them, since auditors see the regions they answer for. */
    private void remember(String action, List<Worker> read) {
        Map<String, List<String>> byRegion = read.stream()
                .collect(Collectors.groupingBy(
                        worker -> worker.state().region(),
                        TreeMap::new,
                        Collectors.mapping(worker -> worker.id().toString(), Collectors.toList())));
        audit.appendAll(byRegion.entrySet().stream()
                .map(e -> AuditEntry.of(action, e.getKey(), e.getValue().toArray()))
                .toList());
    }
}
