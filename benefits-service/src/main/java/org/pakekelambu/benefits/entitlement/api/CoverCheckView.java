package org.pakekelambu.benefits.entitlement.api;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.benefits.entitlement.domain.Entitlement;

/** All that a notifier (hospital, village office, civil registry) may know: covered or not. */
@Schema(description = "What a notifier sees: covered or not, nothing else.")
public record CoverCheckView(UUID workerId, LocalDate asOf, boolean covered) {

    static CoverCheckView of(Entitlement entitlement) {
        return new CoverCheckView(
                entitlement.worker().workerId(),
                entitlement.asOf(),
                entitlement.cover().covered());
    }
}
