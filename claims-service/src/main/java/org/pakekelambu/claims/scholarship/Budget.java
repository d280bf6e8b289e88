package org.pakekelambu.claims.scholarship;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a school year will cost. */
@Schema(
        description = "School money of one school year, whole rupiah, if every child goes on year by year.",
        examples = """
                {"schoolYear": "2027/2028", "children": 12, "amount": 25500000}""")
public record Budget(String schoolYear, int children, long amount) {}
