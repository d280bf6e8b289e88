package org.pakekelambu.law.benefit;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.LineCode;
import org.pakekelambu.law.Parameter;
import org.pakekelambu.law.Rupiah;
import org.pakekelambu.law.ScholarshipLaw;
import org.pakekelambu.law.SchoolLevel;
import org.pakekelambu.law.Text;

/**
 * A further school year of a child whose scholarship was granted: claimed every year, at the rate of the date of risk, within
 * the years of its level, until the birthday, marriage or work ends the right (PP 82/2019 annex III).
 */
public final class SchoolYears {

    /** The answer: a line, or the reason why none is owed. */
    public record Answer(BenefitLine line, Refusal refusal) {}

    /** Why a school year is not owed. */
    public enum Refusal {
        ONCE_PER_MEMBER("Beasiswa menurut aturan lama dibayar satu kali.", "Under the older law it is paid once."),
        NOT_AT_SCHOOL("Anak belum atau tidak bersekolah.", "The child is not at school."),
        AGE_REACHED("Anak sudah mencapai batas usia.", "The child has reached the age at which the right ends."),
        MARRIED("Anak sudah menikah.", "The child is married."),
        WORKING("Anak sudah bekerja.", "The child is working."),
        NOT_LEGITIMATE("Hanya anak sah.", "Only children of the marriage have the right."),
        YEARS_USED_UP("Tahun untuk jenjang ini sudah habis.", "The years of this level are used up.");

        private final Text text;

        Refusal(String id, String en) {
            this.text = new Text(id, en);
        }

        public Text text() {
            return text;
        }
    }

    private SchoolYears() {}

    /**
     * Whether one more year is owed.
     *
     * @param code JKM_SCHOLARSHIP or JKK_SCHOLARSHIP
     * @param child as it is at the beginning of the year claimed
     * @param paidBefore level of every year already paid to this child
     * @param yearBegins first day of the school year claimed
     */
    public static Answer claim(
            LineCode code, LocalDate riskOn, Child child, List<SchoolLevel> paidBefore, LocalDate yearBegins, Law law) {
        Refusal refusal = refusal(riskOn, child, paidBefore, yearBegins, law.scholarship());
        if (refusal != null) {
            return new Answer(null, refusal);
        }
        Parameter<Rupiah> rate = law.scholarship().perYear(child.level(), riskOn);
        return new Answer(
                new BenefitLine(
                        code,
                        rate.value(),
                        Payer.BPJS_KETENAGAKERJAAN,
                        PayeeRole.CHILD,
                        LineState.PAYABLE,
                        List.of(),
                        child.reference(),
                        paidBefore.size() + 1,
                        rate.citation(),
                        new Working.SchoolYears(List.of(new Working.LevelYears(child.level(), 1, rate)))),
                null);
    }

    private static Refusal refusal(
            LocalDate riskOn, Child child, List<SchoolLevel> paid, LocalDate begins, ScholarshipLaw law) {
        if (law.form(riskOn).value() == ScholarshipLaw.Form.ONCE_PER_MEMBER) {
            return Refusal.ONCE_PER_MEMBER;
        }
        if (!child.legitimate()) {
            return Refusal.NOT_LEGITIMATE;
        }
        if (child.married()) {
            return Refusal.MARRIED;
        }
        if (child.working()) {
            return Refusal.WORKING;
        }
        if (!begins.isBefore(child.birthDate().plusYears(law.endsAtAge(riskOn).value()))) {
            return Refusal.AGE_REACHED;
        }
        if (!child.atSchool()) {
            return Refusal.NOT_AT_SCHOOL;
        }
        return usedUp(riskOn, child.level(), paid, law) ? Refusal.YEARS_USED_UP : null;
    }

    private static boolean usedUp(LocalDate riskOn, SchoolLevel level, List<SchoolLevel> paid, ScholarshipLaw law) {
        Map<SchoolLevel, Integer> used = new EnumMap<>(SchoolLevel.class);
        paid.forEach(l -> used.merge(l, 1, Integer::sum));
        if (used.getOrDefault(level, 0) >= law.maxYears(level, riskOn).value()) {
            return true;
        }
        boolean early = level == SchoolLevel.TK || level == SchoolLevel.SD;
        int together = used.getOrDefault(SchoolLevel.TK, 0) + used.getOrDefault(SchoolLevel.SD, 0);
        return early && together >= law.preschoolAndPrimaryYears(riskOn).value();
    }
}
