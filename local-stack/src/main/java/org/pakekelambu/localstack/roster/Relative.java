package org.pakekelambu.localstack.roster;

/**
 * A family member of a worker.
 *
 * @param relation the office's word: suami, istri, anak, ayah, ibu
 * @param school TK, SD, SMP, SMA, PT, or the empty text outside school
 */
public record Relative(String relation, Person person, String school, boolean married, boolean working) {

    public boolean isChild() {
        return relation.equals("anak");
    }

    /** A child for whom the programme pays school years now. */
    public boolean isPupil() {
        return isChild() && !school.isEmpty() && !married && !working;
    }

    public boolean isSpouse() {
        return relation.equals("suami") || relation.equals("istri");
    }
}
