package org.pakekelambu.registry.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.pakekelambu.registry.worker.store.WorkerHistory;
import org.pakekelambu.registry.worker.store.WorkerLists;
import org.pakekelambu.registry.worker.store.WorkerStore;

/** Reading workers. Only the caller's regions are seen, and every reading of a person leaves an audit entry. */
@ApplicationScoped
public class WorkerSearchService {
    private final WorkerStore workers;
    private final WorkerLists lists;
    private final WorkerHistory history;
    private final Fingerprints fingerprints;
    private final Audit audit;
    private final Caller caller;

    WorkerSearchService(
            WorkerStore workers,
            WorkerLists lists,
            WorkerHistory history,
            Fingerprints fingerprints,
            Audit audit,
            Caller caller) {
        this.workers = workers;
        this.lists = lists;
        this.history = history;
        this.fingerprints = fingerprints;
        this.audit = audit;
        this.caller = caller;
    }

    @Transactional
    public Worker read(UUID id) {
        Worker worker = workers.find(id, caller.regions()).orElseThrow(Problem::notFound);
        remember("read", List.of(worker));
        return worker;
    }

    @Transactional
    public List<PastWorker> history(UUID id) {
        Worker worker = workers.find(id, caller.regions()).orElseThrow(Problem::notFound);
        remember("read-history", List.of(worker));
        return history.of(id);
    }

    @Transactional
    public List<Worker> page(WorkerFilter filter, PageRequest page) {
        UUID after = page.after().map(cursor -> cursor.id(0)).orElse(null);
        List<Worker> found = lists.page(filter, caller.regions(), after, page.limit() + 1);
        remember("list", found.subList(0, Math.min(found.size(), page.limit())));
        return found;
    }

    @Transactional
    public List<Worker> byNik(String nik) {
        return found(workers.find(fingerprints.all("nik", nik), caller.regions()));
    }

    @Transactional
    public List<Worker> byKpj(String kpj) {
        return found(workers.findByKpj(fingerprints.all("kpj", kpj), caller.regions()));
    }

    @Transactional
    public List<Worker> byName(String name, LocalDate birthDate) {
        String text = PersonName.normalised(name) + '\n' + birthDate;
        return found(workers.findByName(fingerprints.all("name", text), caller.regions()));
    }

    private List<Worker> found(List<Worker> workers) {
        remember("search", workers);
        return workers;
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
