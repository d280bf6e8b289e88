package org.pakekelambu.claims.claim.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.adjudication.facts.Person;
import org.pakekelambu.claims.adjudication.facts.ReportedCosts;
import org.pakekelambu.manners.secrets.Fingerprints;

/** Receipts in whole rupiah, before any cap. */
@Schema(
        description = "Receipts in whole rupiah, as paid; the law's caps are applied by us.",
        examples = "{\"transport\": {\"land\": 5600000, \"sea\": 1500000}, \"homeCare\": 3000000}")
public record CostsRequest(
        @Valid Transport transport,
        @Min(0) @Max(CostsRequest.MOST) Long medical,
        @Min(0) @Max(CostsRequest.MOST) Long homeCare,
        @Min(0) @Max(CostsRequest.MOST) Long spectacles,
        @Min(0) @Max(CostsRequest.MOST) Long hearingAid,
        @Min(0) @Max(CostsRequest.MOST) Long dentures,
        @Min(0) @Max(CostsRequest.MOST) Long prosthesis,

        @Valid @Schema(description = "Whom the medical cost is paid to; absent: as was said before.")
        Facility facility,

        @Valid @Schema(description = "Treatment outside partner facilities, which the member advanced.")
        Elsewhere elsewhere) {
    /** Above it something is wrong with the receipt: ten billion rupiah. */
    static final long MOST = 10_000_000_000L;

    /** The way to the hospital, by mode. */
    public record Transport(
            @Min(0) @Max(CostsRequest.MOST) Long land,
            @Min(0) @Max(CostsRequest.MOST) Long sea,
            @Min(0) @Max(CostsRequest.MOST) Long air) {}

    /** The partner facility that treated him. */
    @Schema(
            name = "TreatingFacility",
            description = "Without an account its bill is ordered and waits until one is entered.",
            examples = """
                    {"name": "RSUD Sekayu", "account": {"bank": "BANK SUMSEL BABEL", "number": "1234567890", "holder": "RSUD Sekayu"}}""")
    public record Facility(
            @NotBlank @Size(max = 100) @Schema(required = true)
            String name,

            @Valid AccountRequest account) {

        private Person toPerson(Fingerprints fingerprints) {
            return new Person(
                    null, name, null, List.of(), null, account == null ? null : account.toAccount(fingerprints));
        }
    }

    /** Whom the medical cost is paid to, or null where nobody says it now. */
    static Person facility(CostsRequest costs, Fingerprints fingerprints) {
        return costs == null || costs.facility == null ? null : costs.facility.toPerson(fingerprints);
    }

    /** Treatment where no partner facility was. */
    @Schema(
            name = "TreatmentElsewhere",
            description =
                    "Reimbursed only where no partner facility is at the place of the accident, up to the highest price"
                            + " of local partners (PP 44/2015 Ps 33); until that price is known an officer is asked.",
            examples = "{\"cost\": 8000000, \"noPartnerAtPlace\": true}")
    public record Elsewhere(
            @NotNull @Min(0) @Max(CostsRequest.MOST) @Schema(required = true)
            Long cost,

            @NotNull @Schema(required = true) Boolean noPartnerAtPlace,

            @Min(0)
            @Max(CostsRequest.MOST)
            @Schema(description = "Set by an officer other than the filer; only in an assessment or correction.")
            Long highestPartnerPrice) {}

    /** True where the price stands that only an officer may set. */
    boolean setsPartnerPrice() {
        return elsewhere != null && elsewhere.highestPartnerPrice() != null;
    }

    ReportedCosts toCosts() {
        Transport by = transport == null ? new Transport(null, null, null) : transport;
        return new ReportedCosts(
                by.land(),
                by.sea(),
                by.air(),
                medical,
                homeCare,
                spectacles,
                hearingAid,
                dentures,
                prosthesis,
                elsewhere == null
                        ? null
                        : new ReportedCosts.Elsewhere(
                                elsewhere.cost(), elsewhere.noPartnerAtPlace(), elsewhere.highestPartnerPrice()),
                null);
    }
}
