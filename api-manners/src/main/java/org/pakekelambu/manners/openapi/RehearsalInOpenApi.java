package org.pakekelambu.manners.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.pakekelambu.manners.time.BusinessDateResource;
import org.pakekelambu.manners.time.Rehearsal;

/** Setting the business date is documented only where it can be done; decided when the process starts. */
@OpenApiFilter(OpenApiFilter.RunStage.RUN)
public class RehearsalInOpenApi implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (!Rehearsal.isOn() && document.getPaths() != null) {
            document.getPaths().removePathItem(BusinessDateResource.PATH);
        }
    }
}
