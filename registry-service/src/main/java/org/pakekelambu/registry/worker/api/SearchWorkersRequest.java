package org.pakekelambu.registry.worker.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Exactly one of: `nik`; `kpj`; `name` with `birthDate`.")
record SearchWorkersRequest(
        @Schema(examples = "1606031708850003") String nik, String kpj, String name, LocalDate birthDate) {

    boolean byNik() {
        return nik != null && kpj == null && name == null && birthDate == null;
    }

    boolean byKpj() {
        return kpj != null && nik == null && name == null && birthDate == null;
    }

    boolean byName() {
        return name != null && birthDate != null && nik == null && kpj == null;
    }
}
