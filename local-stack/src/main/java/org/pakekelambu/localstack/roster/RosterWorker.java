package org.pakekelambu.localstack.roster;

import java.time.LocalDate;
import java.util.List;

/**
 * A worker of the roster, right in every cell.
 *
 * @param number position among all generated, from 0; the good ones come first
 */
public record RosterWorker(
        int number,
        Person person,
        String birthPlace,
        String kk,
        String motherName,
        Home home,
        String phone,
        Occupation occupation,
        String secondOccupation,
        String workPlace,
        int monthlyIncome,
        int decile,
        String kpj,
        LocalDate memberSince,
        List<Relative> family) {

    /** Where somebody lives; {@code village} belongs to the district. */
    public record Home(District district, String village, String street, String rt, String rw) {}

    public boolean hasSpouse() {
        return family.stream().anyMatch(Relative::isSpouse);
    }

    public List<Relative> pupils() {
        return family.stream().filter(Relative::isPupil).toList();
    }
}
