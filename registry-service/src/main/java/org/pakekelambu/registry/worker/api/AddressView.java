package org.pakekelambu.registry.worker.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.registry.worker.domain.Address;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Address", description = "Where a worker lives.")
record AddressView(
        @Schema(required = true, examples = "16.06.03") String districtCode,
        @Schema(examples = "16.06.03.2005") String villageCode,

        @Schema(required = true, examples = "Jalan Merdeka 12")
        String street,

        @Schema(required = true, examples = "002") String rt,
        @Schema(required = true, examples = "001") String rw) {

    Address address() {
        return new Address(districtCode, villageCode, street, rt, rw);
    }
}
