package org.pakekelambu.claims.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.facts.Heir;
import org.pakekelambu.claims.claim.AppealService;
import org.pakekelambu.claims.claim.AssessmentService;
import org.pakekelambu.claims.claim.ClaimReading;
import org.pakekelambu.claims.claim.ClaimService;
import org.pakekelambu.claims.claim.ClaimWithdrawalService;
import org.pakekelambu.claims.claim.Correction;
import org.pakekelambu.claims.claim.DecisionService;
import org.pakekelambu.claims.claim.api.AssessmentRequest;
import org.pakekelambu.claims.claim.api.DecisionRequest;
import org.pakekelambu.claims.claim.api.HeirRequest;
import org.pakekelambu.claims.claim.api.ReasonRequest;
import org.pakekelambu.claims.claim.domain.AppealStage;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.ClaimStatus;
import org.pakekelambu.manners.idempotency.Idempotent;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.secrets.Fingerprints;

/**
 * The steps of a case by form: the requests of the API, checked by the same constraints, given to the same services. Each form
 * has a key of its own and is done once; sent again it gets the answer it got.
 */
@ApplicationScoped
class CaseWork {
    private final ClaimReading reading;
    private final ClaimService claims;
    private final AssessmentService assessments;
    private final DecisionService decisions;
    private final AppealService appeals;
    private final ClaimWithdrawalService withdrawals;
    private final Fingerprints fingerprints;
    private final Validator validator;

    CaseWork(
            ClaimReading reading,
            ClaimService claims,
            AssessmentService assessments,
            DecisionService decisions,
            AppealService appeals,
            ClaimWithdrawalService withdrawals,
            Fingerprints fingerprints,
            Validator validator) {
        this.reading = reading;
        this.claims = claims;
        this.assessments = assessments;
        this.decisions = decisions;
        this.appeals = appeals;
        this.withdrawals = withdrawals;
        this.fingerprints = fingerprints;
        this.validator = validator;
    }

    /** Takes up what was only reported, with the facts as they were reported. */
    @Idempotent
    Response file(UUID id, String ifMatch) {
        reading.claim(id, null, null);
        claims.fileAsReported(id, ifMatch, Correction.NOTHING);
        return back(id, Done.FILED);
    }

    @Idempotent
    Response assess(UUID id, String ifMatch, AssessmentRequest request) {
        assessments.assess(id, ifMatch, checked(request).toCorrection(fingerprints));
        return back(id, Done.ASSESSED);
    }

    /** Who stays keeps what was said of him. A dispute stands by itself until a word ends it, so nobody says it anew here. */
    @Idempotent
    Response nameHeirs(UUID id, String ifMatch, List<TypedHeirs.Staying> stay, AssessmentRequest request) {
        Correction said = checked(request).toCorrection(fingerprints);
        List<Heir> before = reading.claim(id, null, null).document().facts().heirs();
        List<Heir> all = new ArrayList<>();
        stay.stream()
                .filter(one -> one.place() >= 0 && one.place() < before.size())
                .forEach(one -> {
                    Heir same = before.get(one.place()).contestedFor(null);
                    all.add(one.asked() ? same.atSchool(schooling(one.school())) : same);
                });
        all.addAll(said.heirs());
        if (all.isEmpty()) {
            throw Problem.invalid("heirs", "missing");
        }
        assessments.assess(id, ifMatch, said.naming(all));
        return back(id, Done.HEIRS_NAMED);
    }

    private Heir.Schooling schooling(HeirRequest.Child child) {
        return child == null ? null : checked(child).toSchooling();
    }

    @Idempotent
    Response decide(UUID id, String ifMatch, DecisionRequest request) {
        checked(request);
        decisions.decide(
                id, ifMatch, request.outcome(), request.reason(), request.onBehalfOf(), request.secondPayment());
        return back(id, Done.DECIDED);
    }

    @Idempotent
    Response withdraw(UUID id, String ifMatch, ReasonRequest request) {
        Claim claim = withdrawals.withdraw(id, ifMatch, checked(request).reason());
        return back(id, claim.status() == ClaimStatus.WITHDRAWN ? Done.WITHDRAWN : Done.WITHDRAWAL_PROPOSED);
    }

    /** To the office itself; the stages outside it are entered over the API. */
    @Idempotent
    Response appeal(UUID id, String ifMatch, ReasonRequest request) {
        appeals.appeal(
                id,
                ifMatch,
                AppealStage.OFFICE,
                null,
                null,
                null,
                checked(request).reason());
        return back(id, Done.APPEALED);
    }

    private <T> T checked(T request) {
        Set<ConstraintViolation<T>> violations = validator.validate(request);
        if (violations.isEmpty()) {
            return request;
        }
        Problem problem = Problem.badRequest("invalid-request");
        violations.forEach(
                violation -> problem.error(violation.getPropertyPath().toString(), violation.getMessage()));
        throw problem;
    }

    static Response back(UUID id, Done done) {
        return SignInResource.seeOther(QueueRow.href(id) + "?done=" + done).build();
    }
}
