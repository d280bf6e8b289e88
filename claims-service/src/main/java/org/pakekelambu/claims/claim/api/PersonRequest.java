package org.pakekelambu.claims.claim.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.adjudication.facts.Person;
import org.pakekelambu.claims.payout.api.Masked;
import org.pakekelambu.manners.secrets.Fingerprints;

/** Somebody named in a claim: by the registry's family id, or by name and relation. */
@Schema(
        description = "By familyId as the registry knows the family, or by name, relation and NIK.",
        examples = "{\"name\": \"Siti Aminah\", \"relation\": \"SPOUSE\", \"nik\": \"1606024107850002\"}")
public record PersonRequest(
        UUID familyId,
        @Size(min = 1, max = 100) String name,

        @Schema(description = "SELF for the member himself.")
        Relation relation,

        @Pattern(regexp = "[0-9]{16}", message = "nik-format")
        String nik,

        @Pattern(regexp = "\\+?[0-9]{6,15}", message = "phone-format")
        String phone,

        @Valid AccountRequest account) {

    /** How the person stands to the member; SELF is the member. */
    public enum Relation {
        SELF,
        SPOUSE,
        CHILD,
        PARENT,
        GRANDPARENT,
        GRANDCHILD,
        SIBLING,
        PARENT_IN_LAW,
        NAMED_IN_WILL,
        NEIGHBOUR,
        OTHER
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public PersonRequest {}

    /** A person given by nothing but the name. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PersonRequest named(String name) {
        return new PersonRequest(null, name, null, null, null, null);
    }

    @AssertTrue(message = "family-id-or-name")
    @Schema(hidden = true)
    boolean isSomebody() {
        return familyId != null || (name != null && !name.isBlank()) || relation == Relation.SELF;
    }

    /** As the facts keep it. */
    public Person toPerson(Fingerprints fingerprints) {
        return new Person(
                familyId,
                name,
                relation == null ? null : relation.name(),
                nik == null ? List.of() : fingerprints.all("nik", nik),
                Masked.number(nik),
                account == null ? null : account.toAccount(fingerprints));
    }
}
