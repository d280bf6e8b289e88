package org.pakekelambu.registry.programme.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.pakekelambu.registry.programme.domain.Sponsor;

@Entity
@Table(name = "sponsor")
class SponsorEntity {
    @Id
    String code;

    String name;
    String kind;
    String region;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "created_by")
    String createdBy;

    static SponsorEntity of(Sponsor sponsor, String by, Instant now) {
        var entity = new SponsorEntity();
        entity.code = sponsor.code();
        entity.name = sponsor.name();
        entity.kind = sponsor.kind().name();
        entity.region = sponsor.region();
        entity.createdBy = by;
        entity.createdAt = now;
        return entity;
    }

    Sponsor sponsor() {
        return new Sponsor(code, name, Sponsor.Kind.valueOf(kind), region);
    }
}
