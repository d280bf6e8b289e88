package org.pakekelambu.registry.worker.api;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.pakekelambu.registry.worker.domain.Occupation;
import org.pakekelambu.registry.worker.domain.WorkerFilter;
import org.pakekelambu.registry.worker.domain.WorkerStatus;

/** {@code ?district=&decile=&occupation=&status=&programme=&awaitingKpj=} */
public class WorkerListFilter {
    @QueryParam("district")
    @Parameter(description = "District code.", example = "16.06.03")
    String district;

    @QueryParam("decile")
    @Parameter(description = "Welfare decile, 1 to 10.")
    Integer decile;

    @QueryParam("occupation")
    Occupation occupation;

    @QueryParam("status")
    WorkerStatus status;

    @QueryParam("programme")
    @Parameter(description = "Programme code.", example = "pake-kelambu")
    String programme;

    @QueryParam("awaitingKpj")
    @Parameter(description = "true: members to whom BPJS has not yet given a number.")
    Boolean awaitingKpj;

    WorkerFilter filter() {
        return new WorkerFilter(district, decile, occupation, status, programme, awaitingKpj);
    }
}
