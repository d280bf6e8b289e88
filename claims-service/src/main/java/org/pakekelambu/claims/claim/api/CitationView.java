package org.pakekelambu.claims.claim.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.law.Citation;
import org.pakekelambu.law.Confidence;

/** Where it stands in the law, and how surely we read it. */
@Schema(
        description =
                "Where it stands in the law. Confidence: P primary text read, S2 several agreeing secondary pages, S1 one"
                        + " secondary page, A the programme's own announcement, M an assumption of ours, unconfirmed.")
public record CitationView(
        @Schema(examples = "PP 82/2019") String act,
        @Schema(examples = "Ps 34(1)a") String article,
        @Schema(examples = "2019-12-02") LocalDate dated,
        Confidence confidence) {

    public static CitationView of(Citation citation) {
        return new CitationView(citation.act(), citation.article(), citation.dated(), citation.confidence());
    }
}
