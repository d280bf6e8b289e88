package org.pakekelambu.registry.programme.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.pakekelambu.registry.programme.domain.District;

/** Regencies and their districts. */
@ApplicationScoped
public class RegencyStore {
    private final EntityManager entities;

    RegencyStore(EntityManager entities) {
        this.entities = entities;
    }

    public boolean knows(String regency) {
        return entities.find(RegencyEntity.class, regency) != null;
    }

    public List<District> districts(String regency) {
        return entities.createQuery("from DistrictEntity where regency = ?1 order by code", DistrictEntity.class)
                .setParameter(1, regency)
                .getResultStream()
                .map(entity -> new District(entity.code, entity.name))
                .toList();
    }

    public void add(String regency, String name, List<District> districts) {
        var entity = new RegencyEntity();
        entity.code = regency;
        entity.name = name;
        entities.persist(entity);
        entities.flush();
        for (District district : districts) {
            var row = new DistrictEntity();
            row.code = district.code();
            row.regency = regency;
            row.name = district.name();
            entities.persist(row);
        }
        entities.flush();
    }
}
