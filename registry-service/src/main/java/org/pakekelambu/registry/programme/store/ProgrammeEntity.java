package org.pakekelambu.registry.programme.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.pakekelambu.registry.programme.domain.Programme;

@Entity
@Table(name = "programme")
class ProgrammeEntity {
    @Id
    String code;

    String name;
    String region;

    @Column(name = "legal_basis")
    String legalBasis;

    String funding;
    String band;
    int quota;
    String sponsor;

    @Column(name = "starts_on")
    LocalDate startsOn;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "created_by")
    String createdBy;

    static ProgrammeEntity of(Programme programme, String by, Instant now) {
        var entity = new ProgrammeEntity();
        entity.code = programme.code();
        entity.name = programme.name();
        entity.region = programme.region();
        entity.legalBasis = programme.legalBasis();
        entity.funding = programme.funding();
        entity.band = programme.band();
        entity.quota = programme.quota();
        entity.sponsor = programme.sponsor();
        entity.startsOn = programme.startsOn();
        entity.createdBy = by;
        entity.createdAt = now;
        return entity;
    }

    Programme programme() {
        return new Programme(code, name, region, legalBasis, funding, band, quota, sponsor, startsOn);
    }
}
