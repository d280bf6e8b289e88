package org.pakekelambu.registry.worker.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.events.wire.EventJson;
import org.pakekelambu.law.Law;
import org.pakekelambu.manners.secrets.Fingerprints;
import org.pakekelambu.registry.worker.domain.Contributions;
import org.pakekelambu.registry.worker.domain.Matching;
import org.pakekelambu.registry.worker.domain.PersonName;
import org.pakekelambu.registry.worker.domain.Worker;

/** Makes rows of workers and workers of rows: fingerprints, seals, what is owed. */
@Singleton
public class WorkerRows {
    private final PersonSeal seal;
    private final Fingerprints fingerprints;
    private final MatchingKeys keys;
    private final Law law;

    WorkerRows(PersonSeal seal, Fingerprints fingerprints, MatchingKeys keys, Law law) {
        this.seal = seal;
        this.fingerprints = fingerprints;
        this.keys = keys;
        this.law = law;
    }

    public Matching matching() {
        return fingerprints::of;
    }

    /** Whether one of these, under any key, is the fingerprint of that row of a roster. */
    public boolean isRow(String canonical, String known) {
        return known != null && fingerprints.all("row", canonical).contains(known);
    }

    /** Under which a name and a birth date are found. */
    public String nameFingerprint(String name, LocalDate birthDate) {
        return fingerprints.of("name", PersonName.normalised(name) + '\n' + birthDate);
    }

    /**
     * @param change what happened, for the history; {@code by} who did it
     * @param rowFingerprint of the roster row that brought the worker, or null to leave what stands
     */
    public WorkerRow row(Worker worker, String change, String by, String rowFingerprint) {
        return new WorkerRow(
                worker,
                Contributions.of(worker, law.calendar()::dueDay),
                nameFingerprint(worker.person().name(), worker.person().birthDate()),
                rowFingerprint,
                change,
                by,
                EventJson.write(keys.told(worker)),
                seal.seal(worker.id(), worker.person()));
    }

    /** Reads {@code id, facts, personal}, the first three columns. */
    Worker worker(ResultSet row) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        return worker(id, row.getString(2), row.getBytes(3));
    }

    Worker worker(UUID id, String facts, byte[] personal) {
        return new Worker(EventJson.read(facts, WorkerState.class), seal.open(id, personal));
    }
}
