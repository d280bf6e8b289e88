package org.pakekelambu.registry.programme.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pakekelambu.manners.caller.RegionScope;
import org.pakekelambu.registry.programme.domain.Programme;

/** Programmes, each only for those whose regions it lies in. */
@ApplicationScoped
public class ProgrammeStore implements PanacheRepositoryBase<ProgrammeEntity, String> {

    public Optional<Programme> programme(String code) {
        return findByIdOptional(code).map(ProgrammeEntity::programme);
    }

    /** Sorted by code, after that code ("" for the first page). */
    public List<Programme> page(RegionScope regions, String after, int rows) {
        return find("code > ?1 and " + regions.condition("region") + " order by code", after)
                .range(0, rows - 1)
                .stream()
                .map(ProgrammeEntity::programme)
                .toList();
    }

    public void add(Programme programme, String by, Instant now) {
        persistAndFlush(ProgrammeEntity.of(programme, by, now));
    }

    /** One at a time: whoever counts what a whole programme owes. */
    public void lock(String code) {
        findById(code, LockModeType.PESSIMISTIC_WRITE);
    }
}
