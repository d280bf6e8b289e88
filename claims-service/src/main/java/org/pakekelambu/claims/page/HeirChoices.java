package org.pakekelambu.claims.page;

import java.util.List;

/**
 * What the form for naming the heirs anew offers.
 *
 * @param named who is named now, masked
 * @param family who of the family on record is not named, by family id
 * @param relations to the member, for somebody who is not on record
 * @param rows for whom to add
 * @param open true when the form was sent and refused
 */
public record HeirChoices(List<Named> named, List<Field> family, List<Field> relations, List<Row> rows, boolean open) {

    /** An heir by the place of his naming. */
    public record Named(int place, String name, boolean stays) {}

    /** Somebody to add, as far as it was written before a refusal. */
    public record Row(
            int number,
            String person,
            String name,
            String relation,
            String nik,
            String birthDate,
            String bank,
            String account,
            String holder) {}
}
