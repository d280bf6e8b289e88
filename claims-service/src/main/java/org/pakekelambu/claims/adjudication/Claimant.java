package org.pakekelambu.claims.adjudication;

import java.util.List;
import org.pakekelambu.claims.adjudication.facts.Person;
import org.pakekelambu.events.contract.FamilyMember;

/** Who may ask for the money: the member himself or his family; after a death an heir, a guardian, or whoever buried the member. */
public final class Claimant {
    private Claimant() {}

    /** True when the claimant of the case is one of them. */
    public static boolean mayClaim(CaseFile file) {
        Person claimant = file.claim().claimant();
        if (claimant == null) {
            return false;
        }
        FamilyMember member = file.heirs().recognise(claimant);
        if (!file.memberDied()) {
            return "SELF".equals(claimant.relation())
                    ? isHimself(claimant, file)
                    : member != null || hasHisNumber(claimant, file);
        }
        if (!file.someoneInherits()) {
            return file.claim().burialPayer() != null;
        }
        if (member == null) {
            return false;
        }
        String reference = member.familyId().toString();
        return file.heirs().inheriting().stream()
                .anyMatch(heir -> heir.reference().equals(reference) || reference.equals(heir.guardian()));
    }

    /** Whoever gives no number is believed; one that is not the member's is for an officer. */
    private static boolean isHimself(Person claimant, CaseFile file) {
        return claimant.familyId() == null && (claimant.nikFingerprints().isEmpty() || hasHisNumber(claimant, file));
    }

    private static boolean hasHisNumber(Person claimant, CaseFile file) {
        var known = file.worker().fingerprints();
        List<String> given = claimant.nikFingerprints();
        return known != null && known.nik() != null && given.contains(known.nik());
    }
}
