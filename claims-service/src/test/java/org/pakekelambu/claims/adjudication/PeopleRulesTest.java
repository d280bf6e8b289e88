package org.pakekelambu.claims.adjudication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.facts.Answer;
import org.pakekelambu.claims.adjudication.facts.Cause;
import org.pakekelambu.claims.adjudication.facts.Heir;
import org.pakekelambu.claims.adjudication.facts.OutcomeKind;
import org.pakekelambu.claims.adjudication.facts.Will;
import org.pakekelambu.claims.adjudication.rule.AmountsDetermined;
import org.pakekelambu.claims.adjudication.rule.ClaimantAmongTheHeirs;
import org.pakekelambu.claims.adjudication.rule.DeathNotYetPaid;
import org.pakekelambu.claims.adjudication.rule.DocumentsComplete;
import org.pakekelambu.claims.adjudication.rule.HeirsRecognised;
import org.pakekelambu.claims.adjudication.rule.NoEarlierClaimForTheSameRisk;
import org.pakekelambu.claims.adjudication.rule.PayeesReachable;
import org.pakekelambu.events.contract.FamilyMember;

/** Rules of who is who, what else was claimed and which papers are there; and what the findings come to. */
class PeopleRulesTest {
    private final SampleCase c = new SampleCase();
    private final SampleCase accident = SampleCase.fatalAccident(LocalDate.of(2026, 6, 1));

    @Test
    void death_already_approved_elsewhere_is_not_paid_again_under_any_kind_or_date() {
        expect(Outcome.MET, Consequence.NOTHING, DeathNotYetPaid.class);
        c.others.add(other(c.occurredOn.minusDays(40), true, Instant.EPOCH));
        expect(Outcome.NOT_MET, Consequence.REFUSES, DeathNotYetPaid.class);
        assertEquals(List.of(), c.adjudicate().lines());
    }

    @Test
    void earlier_claim_for_the_same_death_is_asked_about_a_later_one_is_not() {
        c.others.add(other(c.occurredOn.minusDays(1), false, Instant.parse("2099-01-01T00:00:00Z")));
        expect(Outcome.MET, Consequence.NOTHING, NoEarlierClaimForTheSameRisk.class);
        c.others.add(other(c.occurredOn.minusDays(1), false, Instant.EPOCH));
        expect(Outcome.UNCLEAR, Consequence.REFERS, NoEarlierClaimForTheSameRisk.class);
    }

    @Test
    void event_claimed_under_another_day_of_the_same_month_is_asked_about() {
        accident.outcome = SampleCase.outcome(OutcomeKind.PERMANENT_TOTAL, accident.today);
        accident.others.add(
                new OtherClaim(new UUID(9, 9), Instant.EPOCH, accident.occurredOn.minusDays(31), null, false));
        expect(accident, Outcome.MET, Consequence.NOTHING, NoEarlierClaimForTheSameRisk.class);
        accident.others.add(
                new OtherClaim(new UUID(9, 8), Instant.EPOCH, accident.occurredOn.minusDays(30), null, false));
        expect(accident, Outcome.UNCLEAR, Consequence.REFERS, NoEarlierClaimForTheSameRisk.class);
    }

    @Test
    void accident_that_looks_like_an_earlier_one_is_asked_about_for_as_long_as_it_could_be_claimed() {
        accident.outcome = SampleCase.outcome(OutcomeKind.PERMANENT_TOTAL, accident.today);
        var recovered = new OtherClaim.Accident(OutcomeKind.RECOVERED, Set.of(), false);
        accident.others.add(earlier(accident.occurredOn.minusDays(31), recovered));
        expect(accident, Outcome.MET, Consequence.NOTHING, NoEarlierClaimForTheSameRisk.class);
        var total = new OtherClaim.Accident(OutcomeKind.PERMANENT_TOTAL, Set.of(), false);
        accident.others.set(0, earlier(accident.occurredOn.minusYears(5).minusDays(1), total));
        expect(accident, Outcome.MET, Consequence.NOTHING, NoEarlierClaimForTheSameRisk.class);
        accident.others.set(0, earlier(accident.occurredOn.minusYears(5), total));
        expect(accident, Outcome.UNCLEAR, Consequence.REFERS, NoEarlierClaimForTheSameRisk.class);
        var samePaper = new OtherClaim.Accident(OutcomeKind.RECOVERED, Set.of(), true);
        accident.others.set(0, earlier(accident.occurredOn.minusDays(31), samePaper));
        expect(accident, Outcome.UNCLEAR, Consequence.REFERS, NoEarlierClaimForTheSameRisk.class);
    }

    private static OtherClaim earlier(LocalDate accident, OtherClaim.Accident what) {
        return new OtherClaim(new UUID(9, 7), Instant.EPOCH, accident, null, false, what);
    }

    @Test
    void heir_recorded_after_the_death_is_asked_about() {
        var widow = c.family.get(0);
        var zone = java.time.ZoneId.of("Asia/Jakarta");
        c.family.set(
                0, recordedAt(widow, c.occurredOn.atTime(23, 59).atZone(zone).toInstant()));
        expect(Outcome.MET, Consequence.NOTHING, HeirsRecognised.class);
        c.family.set(
                0, recordedAt(widow, c.occurredOn.plusDays(1).atStartOfDay(zone).toInstant()));
        expect(Outcome.UNCLEAR, Consequence.REFERS, HeirsRecognised.class);
    }

    private static FamilyMember recordedAt(FamilyMember member, Instant at) {
        return new FamilyMember(
                member.familyId(),
                member.relation(),
                member.birthDate(),
                member.sex(),
                member.nikFingerprint(),
                member.schoolLevel(),
                member.married(),
                member.working(),
                at);
    }

    @Test
    void heirs_are_recognised_by_id_or_fingerprint_never_by_name() {
        expect(Outcome.MET, Consequence.NOTHING, HeirsRecognised.class);
        c.heirs.add(Heir.of(SampleCase.stranger("Siti", "SPOUSE", "nik:" + SampleCase.WIDOW), null));
        expect(Outcome.MET, Consequence.NOTHING, HeirsRecognised.class);
        c.heirs.add(Heir.of(SampleCase.stranger("Siti", "SPOUSE"), null));
        expect(Outcome.UNCLEAR, Consequence.REFERS, HeirsRecognised.class);
    }

    @Test
    void unread_will_of_somebody_without_heirs_is_read_first() {
        c.family.clear();
        c.heirs.clear();
        c.burialPayer = SampleCase.stranger("Tetangga", "NEIGHBOUR");
        c.will = new Will(List.of());
        expect(Outcome.UNCLEAR, Consequence.REFERS, HeirsRecognised.class);
        c.will = new Will(List.of(SampleCase.stranger("Sahabat", "OTHER")));
        expect(Outcome.MET, Consequence.NOTHING, HeirsRecognised.class);
        assertEquals("will-1", c.adjudicate().lines().get(0).shares().get(0).paidTo());
    }

    @Test
    void claimant_is_an_heir_or_without_heirs_the_one_who_buried() {
        expect(Outcome.MET, Consequence.NOTHING, ClaimantAmongTheHeirs.class);
        c.claimant = SampleCase.stranger("Tetangga", "NEIGHBOUR");
        expect(Outcome.UNCLEAR, Consequence.REFERS, ClaimantAmongTheHeirs.class);
        c.claimant = null;
        expect(Outcome.UNCLEAR, Consequence.REFERS, ClaimantAmongTheHeirs.class);
        accident.outcome = SampleCase.outcome(OutcomeKind.RECOVERED, accident.today);
        accident.claimant = SampleCase.stranger("Pekerja", "SELF");
        expect(accident, Outcome.MET, Consequence.NOTHING, ClaimantAmongTheHeirs.class);
    }

    @Test
    void minor_alone_needs_a_guardian_and_a_burial_without_heirs_somebody_who_paid() {
        expect(Outcome.MET, Consequence.NOTHING, PayeesReachable.class);
        c.child(1, 9, null);
        c.family.removeIf(member -> member.relation().equals("SPOUSE"));
        c.heirs.clear();
        expect(Outcome.UNCLEAR, Consequence.REFERS, PayeesReachable.class);
        c.family.clear();
        expect(Outcome.UNCLEAR, Consequence.REFERS, PayeesReachable.class);
        c.burialPayer = SampleCase.stranger("Tetangga", "NEIGHBOUR");
        expect(Outcome.MET, Consequence.NOTED, PayeesReachable.class);
        c.documents = Set.of("BURIAL_PROOF");
        expect(Outcome.MET, Consequence.NOTHING, PayeesReachable.class);
    }

    @Test
    void answer_about_one_stranger_says_nothing_of_another_of_the_same_relation() {
        c.heirs.add(Heir.of(SampleCase.stranger("Anak Angkat", "CHILD", "nik:one"), null));
        Finding open = c.finding(HeirsRecognised.class);
        c.answers.add(new Answer(open.rule(), open.facts(), true, "Heir letter names him", "yanti", Instant.EPOCH));
        expect(Outcome.MET, Consequence.NOTED, HeirsRecognised.class);
        c.heirs.set(1, Heir.of(SampleCase.stranger("Anak Lain", "CHILD", "nik:two"), null));
        expect(Outcome.UNCLEAR, Consequence.REFERS, HeirsRecognised.class);
    }

    @Test
    void guardian_from_outside_is_asked_about_even_while_the_member_lives() {
        var living = SampleCase.fatalAccident(LocalDate.of(2026, 6, 1));
        living.outcome = SampleCase.outcome(OutcomeKind.PERMANENT_TOTAL, living.today);
        living.child(1, 9, "SD");
        int last = living.heirs.size() - 1;
        var aunt = SampleCase.stranger("Bibi", "OTHER", "nik:aunt");
        assertTrue(living.adjudicate().findings().stream()
                .noneMatch(finding -> finding.rule().equals("PayeesReachable")));
        living.heirs.set(last, living.heirs.get(last).withGuardian(aunt));
        expect(living, Outcome.UNCLEAR, Consequence.REFERS, PayeesReachable.class);
        assertEquals("0", living.finding(PayeesReachable.class).facts().get("minorsWithoutGuardian"));
    }

    @Test
    void documents_are_those_of_the_law_and_nothing_else() {
        c.documents = Set.of("MEMBER_CARD", "DEATH_CERTIFICATE", "HEIR_LETTER");
        expect(Outcome.MET, Consequence.NOTHING, DocumentsComplete.class);
        accident.documents = c.documents;
        expect(accident, Outcome.UNCLEAR, Consequence.ASKS_FOR_EVIDENCE, DocumentsComplete.class);
        assertEquals(
                "DOCTOR_LETTER",
                accident.finding(DocumentsComplete.class).facts().get("missing"));
        accident.cause = Cause.COMMUTE;
        assertEquals(
                "DOCTOR_LETTER,POLICE_REPORT",
                accident.finding(DocumentsComplete.class).facts().get("missing"));
    }

    @Test
    void choice_among_three_children_at_school_is_asked_and_among_infants_only_noted() {
        expect(Outcome.MET, Consequence.NOTHING, AmountsDetermined.class);
        accident.child(1, 2, null).child(2, 3, null).child(3, 4, null);
        expect(accident, Outcome.UNCLEAR, Consequence.NOTED, AmountsDetermined.class);
        accident.child(4, 10, "SD");
        expect(accident, Outcome.UNCLEAR, Consequence.REFERS, AmountsDetermined.class);
        accident.child(5, 12, "SMP");
        expect(accident, Outcome.MET, Consequence.NOTHING, AmountsDetermined.class);
    }

    @Test
    void answer_settles_the_question_it_was_given_to_and_no_other() {
        c.claimant = SampleCase.stranger("Tetangga", "NEIGHBOUR");
        Finding open = c.finding(ClaimantAmongTheHeirs.class);
        c.answers.add(new Answer(open.rule(), open.facts(), true, "Has the family's letter", "rina", Instant.EPOCH));
        expect(Outcome.MET, Consequence.NOTED, ClaimantAmongTheHeirs.class);
        c.answers.add(new Answer(open.rule(), open.facts(), false, "The letter is forged", "yanti", Instant.EPOCH));
        expect(Outcome.NOT_MET, Consequence.REFERS, ClaimantAmongTheHeirs.class);
        c.claimant = SampleCase.stranger("Orang lain", "OTHER");
        expect(Outcome.UNCLEAR, Consequence.REFERS, ClaimantAmongTheHeirs.class);
    }

    @Test
    void what_nobody_stated_is_left_out_and_an_answer_of_before_that_wrote_null_still_counts() {
        c.claimant = SampleCase.stranger("Tetangga", null);
        Finding open = c.finding(ClaimantAmongTheHeirs.class);
        assertEquals(Set.of("fatal", "who"), open.facts().keySet());
        Map<String, String> before = new HashMap<>(open.facts());
        before.put("relation", "null");
        c.answers.add(new Answer(open.rule(), before, true, "Has the family's letter", "rina", Instant.EPOCH));
        expect(Outcome.MET, Consequence.NOTED, ClaimantAmongTheHeirs.class);
    }

    @Test
    void missing_papers_are_asked_for_before_questions_and_a_refusal_waits_for_open_questions() {
        c.documents = Set.of();
        c.claimant = null;
        assertEquals(Recommendation.ASK_FOR_EVIDENCE, c.adjudicate().recommendation());
        c.unpaid(4);
        assertEquals(Recommendation.REVIEW, c.adjudicate().recommendation());
    }

    private static OtherClaim other(LocalDate died, boolean confirmed, Instant filedAt) {
        return new OtherClaim(new UUID(9, 9), filedAt, died, died, confirmed);
    }

    private void expect(Outcome outcome, Consequence consequence, Class<? extends Rule> rule) {
        expect(c, outcome, consequence, rule);
    }

    private static void expect(
            SampleCase sample, Outcome outcome, Consequence consequence, Class<? extends Rule> rule) {
        Finding finding = sample.finding(rule);
        assertEquals(outcome + " " + consequence, finding.outcome() + " " + finding.consequence(), finding::toString);
    }
}
