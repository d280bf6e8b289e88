package org.pakekelambu.claims.page;

import java.util.List;

/**
 * What the form for naming the heirs anew offers.
 *
 * @param named who is named now, masked
 * @param family who of the family on record is not named, by family id
 * @param relations to the member, for somebody who is not on record
 * @param levels of school
 * @param rows for whom to add
 * @param open true when the form was sent and refused
 */
public record HeirChoices(
        List<Named> named,
        List<Field> family,
        List<Field> relations,
        List<String> levels,
        List<Row> rows,
        boolean open) {

    /**
     * An heir by the place of his naming.
     *
     * @param school of a child: where it was named to be, "" where it was not; null for others
     */
    public record Named(int place, String name, boolean stays, School school) {}

    /** Level and year as they stand in the form. */
    public record School(String level, String year) {
        static final School NONE = new School("", "");
    }

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
            String holder,
            School school) {}
}
