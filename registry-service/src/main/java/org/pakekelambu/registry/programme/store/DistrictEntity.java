package org.pakekelambu.registry.programme.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "district")
class DistrictEntity {
    @Id
    String code;

    String regency;
    String name;
}
