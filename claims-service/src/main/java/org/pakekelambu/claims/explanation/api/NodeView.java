package org.pakekelambu.claims.explanation.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.claim.api.CitationView;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;
import org.pakekelambu.law.explain.Explanation;
import org.pakekelambu.law.explain.Fact;

/** An amount and what is below it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        description =
                "An amount, how it was worked out, and the parts it is the sum of: the leaves add up to the root.",
        examples = """
                {"text": {"id": "Bulan 1 sampai 2", "en": "Months 1 to 2"}, "amount": 2000000,
                 "formula": "2 × 100% × Rp1.000.000 = Rp2.000.000"}""")
public record NodeView(
        Text text,

        @Schema(description = "Whole rupiah", examples = "2000000")
        long amount,

        @Schema(description = "The calculation with its numbers; absent where the parts say it all")
        String formula,

        List<UsedView> parameters,
        CitationView citation,

        @Schema(
                description =
                        "Facts of this case, each with its source: an event and its version, a paper, a report, an officer")
        List<Fact> facts,

        List<NodeView> parts) {

    static NodeView of(Explanation why, Law law) {
        return new NodeView(
                why.text(),
                why.amount().amount(),
                why.formula(),
                why.parameters().stream().map(used -> UsedView.of(used, law)).toList(),
                why.citation() == null ? null : CitationView.of(why.citation()),
                why.facts(),
                why.children().stream().map(child -> of(child, law)).toList());
    }
}
