package org.pakekelambu.claims.adjudication.rule;

import java.util.List;
import org.pakekelambu.claims.adjudication.Rule;

/** Every rule, in the order in which an officer reads the findings. */
public final class AllRules {
    public static final List<Rule> IN_ORDER = List.of(
            // First: what an officer says of payments decides which cover the others see.
            new PaymentsBookedBeforeTheRisk(),
            new CoveredOnTheDay(),
            new ContributionsPaid(),
            new WaitingTimePassed(),
            new CauseFitsKind(),
            new WasWorking(),
            new AccidentDayKnown(),
            new DiseaseAroseInWork(),
            new OutcomeReported(),
            new TimeUnableToWorkHasPassed(),
            new FiledInTime(),
            new ReportedInTime(),
            new StageTwoInTime(),
            new DeathMatchesTheRecord(),
            new DeathNotYetPaid(),
            new NoEarlierClaimForTheSameRisk(),
            new NotRegisteredAfterTheEvent(),
            new HeirsRecognised(),
            new ClaimantAmongTheHeirs(),
            new PayeesReachable(),
            new PowersOfAttorneyProven(),
            new SharesUndisputed(),
            new AmountsDetermined(),
            new HomeCareWithinTheYear(),
            new DocumentsComplete(),
            new ReceiptsThere(),
            new SchoolPapersThere());

    private AllRules() {}
}
