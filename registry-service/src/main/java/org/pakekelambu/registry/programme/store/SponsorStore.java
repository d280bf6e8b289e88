package org.pakekelambu.registry.programme.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pakekelambu.manners.caller.RegionScope;
import org.pakekelambu.registry.programme.domain.Sponsor;

/** Sponsors, each only for those whose regions it lies in. */
@ApplicationScoped
public class SponsorStore implements PanacheRepositoryBase<SponsorEntity, String> {

    public Optional<Sponsor> sponsor(String code) {
        return findByIdOptional(code).map(SponsorEntity::sponsor);
    }

    public List<Sponsor> page(RegionScope regions, String after, int rows) {
        return find("code > ?1 and " + regions.condition("region") + " order by code", after)
                .range(0, rows - 1)
                .stream()
                .map(SponsorEntity::sponsor)
                .toList();
    }

    public void add(Sponsor sponsor, String by, Instant now) {
        persistAndFlush(SponsorEntity.of(sponsor, by, now));
    }
}
