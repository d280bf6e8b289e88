package org.pakekelambu.claims.scholarship;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.SchoolMoney;
import org.pakekelambu.claims.adjudication.facts.Person;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.store.FirstYears;
import org.pakekelambu.claims.cover.CopyStore;
import org.pakekelambu.claims.scholarship.domain.PaidTo;
import org.pakekelambu.claims.scholarship.domain.Place;
import org.pakekelambu.claims.scholarship.domain.Pupil;
import org.pakekelambu.claims.scholarship.domain.Question;
import org.pakekelambu.claims.scholarship.domain.SchoolYear;
import org.pakekelambu.claims.scholarship.store.LedgerRow;
import org.pakekelambu.law.Law;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/** What a school year is measured by, when it is asked for and again when it is decided. The claim is locked. */
@ApplicationScoped
class YearChecks {
    private final Pupils pupils;
    private final FirstYears firstYears;
    private final CopyStore copies;
    private final Law law;

    YearChecks(Pupils pupils, FirstYears firstYears, CopyStore copies, Law law) {
        this.pupils = pupils;
        this.firstYears = firstYears;
        this.copies = copies;
        this.law = law;
    }

    /**
     * The child when the year may be paid to it; 409 while the claim or the child's share waits, when the year is paid elsewhere, or two
     * other children of the member receive; 422 for a child the claim gives nothing.
     *
     * @param waiting the year when it stands in the ledger already, or null
     */
    Pupil mayBePaid(Claim claim, UUID child, SchoolYear year, LedgerRow waiting) {
        if (!claim.decisionStands()) {
            throw Problem.conflict("impossible-claim-step", claim.status(), "SCHOLARSHIP_YEAR");
        }
        Pupil pupil = pupils.of(List.of(claim)).get(claim.id()).get(child);
        if (pupil == null) {
            throw Problem.unprocessable("scholarship-year").error("child", "child-without-right");
        }
        if (SchoolMoney.of(claim.proposal(), child.toString()) == SchoolMoney.HELD) {
            throw Problem.conflict("school-money-held");
        }
        long times =
                pupil.past().stream().filter(past -> past.year().equals(year)).count();
        // A row kept from before that stands twice is not among the years of the child: the other one is.
        boolean counted = waiting != null && waiting.workerId() != null;
        if (times > (counted ? 1 : 0)
                || firstYears.taken(claim.workerId(), known(claim, child), year.begins(), claim.id())) {
            throw Problem.conflict("school-year-claimed", year);
        }
        refuseThirdChild(claim, child, waiting);
        return pupil;
    }

    /** At most two children of a member, however many claims there are for him (PP 82/2019, Ps 25, 34). */
    private void refuseThirdChild(Claim claim, UUID child, LedgerRow waiting) {
        Set<String> receiving =
                firstYears.receiving(claim.workerId(), new UUID(0, 0), waiting == null ? new UUID(0, 0) : waiting.id());
        int most =
                law.scholarship().maxChildren(claim.document().facts().riskOn()).value();
        if (!receiving.contains(child.toString()) && receiving.size() >= most) {
            throw Problem.conflict("other-children-receive", most);
        }
    }

    /** What a person has to answer before the year may be approved. */
    Set<Question> questions(Pupil pupil, Place place, PaidTo paidTo, LocalDate askedOn) {
        Set<Question> questions = EnumSet.noneOf(Question.class);
        questions.addAll(pupil.questions(place, law.scholarship()));
        Person guardian = paidTo == null ? null : paidTo.guardian();
        if (guardian != null && !minor(pupil, askedOn)) {
            questions.add(Question.GUARDIAN_OF_AN_ADULT);
        }
        if (guardian != null && guardian.familyId() == null) {
            questions.add(Question.GUARDIAN_FROM_OUTSIDE);
        }
        return questions;
    }

    /** Of a year as it stands: what was open when it was decided, or is open now; nothing for a child who has no right now. */
    Set<Question> questions(LedgerRow row, Map<UUID, Pupil> children) {
        Pupil pupil = children.get(row.child());
        if (!row.waits() || pupil == null) {
            return row.questions().isEmpty() ? Set.of() : EnumSet.copyOf(row.questions());
        }
        return questions(pupil, row.place(), row.paidTo(), askedOn(row));
    }

    /** Below the majority the law of heirs knows; on the day on which the year was asked for. */
    boolean minor(Pupil pupil, LocalDate on) {
        return on.isBefore(
                pupil.born().plusYears(law.heirs().majorityAge(pupil.risk()).value()));
    }

    static LocalDate askedOn(LedgerRow row) {
        return LocalDate.ofInstant(row.requestedAt(), BusinessClock.ZONE);
    }

    /** The child by its family id, and by the keyed fingerprint of its own number where it has one. */
    FirstYears.Child known(Claim claim, UUID child) {
        String number = copies.byId(claim.workerId()).orElseThrow().worker().family().stream()
                .filter(member -> member.familyId().equals(child) && member.nikFingerprint() != null)
                .map(member -> member.nikFingerprint())
                .findFirst()
                .orElse(null);
        return new FirstYears.Child(child.toString(), number);
    }
}
