package org.pakekelambu.benefits.entitlement.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.benefits.lawbook.api.CitationView;
import org.pakekelambu.benefits.lawbook.api.UsedParameterView;
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
                {"text": {"id": "SD, 1 tahun", "en": "SD, 1 year"}, "amount": 1500000,
                 "formula": "1 × Rp1.500.000 = Rp1.500.000"}""")
public record ExplainedAmountView(
        Text text,

        @Schema(description = "Whole rupiah", examples = "1500000")
        long amount,

        @Schema(description = "The calculation with its numbers; absent where the parts say it all")
        String formula,

        List<UsedParameterView> parameters,
        CitationView citation,

        @Schema(
                description =
                        "Facts it rests on, each with the event it came from; QUESTION is what the caller assumed")
        List<Fact> facts,

        List<ExplainedAmountView> parts) {

    static ExplainedAmountView of(Explanation why, Law law) {
        return new ExplainedAmountView(
                why.text(),
                why.amount().amount(),
                why.formula(),
                why.parameters().stream()
                        .map(used -> UsedParameterView.of(used, law))
                        .toList(),
                why.citation() == null ? null : CitationView.of(why.citation()),
                why.facts(),
                why.children().stream().map(child -> of(child, law)).toList());
    }
}
