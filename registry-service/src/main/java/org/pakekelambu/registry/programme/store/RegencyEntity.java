package org.pakekelambu.registry.programme.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "regency")
class RegencyEntity {
    @Id
    String code;

    String name;
}
