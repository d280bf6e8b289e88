package org.pakekelambu.claims.claim.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.adjudication.facts.Will;
import org.pakekelambu.manners.secrets.Fingerprints;

/** A will the member left. */
@Schema(description = "A will and whom it names; true when there is one that nobody has read yet, false for none.")
public record WillRequest(
        @Size(max = 20) List<@Valid PersonRequest> named,
        @Schema(hidden = true) boolean none) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public WillRequest(@com.fasterxml.jackson.annotation.JsonProperty("named") List<PersonRequest> named) {
        this(named == null ? List.of() : named, false);
    }

    public WillRequest {
        named = named == null ? List.of() : List.copyOf(named);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static WillRequest of(boolean exists) {
        return new WillRequest(List.of(), !exists);
    }

    Will toWill(Fingerprints fingerprints) {
        return none
                ? null
                : new Will(named.stream().map(p -> p.toPerson(fingerprints)).toList());
    }
}
