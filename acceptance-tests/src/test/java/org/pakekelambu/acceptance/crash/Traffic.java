package org.pakekelambu.acceptance.crash;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.pakekelambu.acceptance.stage.Claim;
import org.pakekelambu.acceptance.stage.Clerk;
import org.pakekelambu.acceptance.stage.Enrolment;
import org.pakekelambu.acceptance.stage.Insistence;
import org.pakekelambu.acceptance.stage.Member;
import org.pakekelambu.acceptance.stage.Patience;
import org.pakekelambu.acceptance.stage.Stage;
import org.pakekelambu.localstack.api.Answer;

/** Clerks at work: one enrols until told to stop, one files and has approved a claim for each of the given members. */
final class Traffic {

    private final Clerk registrar;
    private final Clerk officer;
    private final Clerk approver;
    private final List<Member> dead;
    private final Queue<Member> enrolled = new ConcurrentLinkedQueue<>();
    private final Queue<Claim> approved = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answers = new AtomicInteger();
    private volatile boolean goingOn = true;
    private CompletableFuture<Void> work;

    Traffic(Stage stage, List<Member> dead, LocalDate diedOn) {
        this.registrar = stage.clerk("siti-16.06", "registrar", "16.06");
        this.officer = stage.clerk("rina-16.06", "officer", "16.06");
        this.approver = stage.clerk("budi-16.06", "approver", "16.06");
        this.dead = dead;
    }

    void start() {
        work = CompletableFuture.allOf(
                CompletableFuture.runAsync(this::enrol), CompletableFuture.runAsync(this::claim));
    }

    private void enrol() {
        while (goingOn) {
            Enrolment enrolment = AnyServiceAtAnyMomentJourneyIT.anybody();
            Answer answer = Insistence.post(registrar.registry(), "/api/v1/workers", enrolment.body(), Map.of())
                    .expect(201);
            enrolled.add(Member.of(enrolment, answer.location(), answer.json()));
            answers.incrementAndGet();
        }
    }

    private void claim() {
        for (Member member : dead) {
            Answer filed = Insistence.post(
                            officer.claims(),
                            "/api/v1/claims",
                            AnyServiceAtAnyMomentJourneyIT.death(member).body(),
                            Map.of())
                    .expect(201);
            Claim claim = Claim.of(filed);
            answers.incrementAndGet();
            Answer seen = Patience.until(
                    "the claim is proposed",
                    () -> Insistence.get(approver.claims(), claim.path()),
                    answer -> Claim.of(answer.expect(200)).status().equals("PROPOSED"));
            Insistence.post(
                            approver.claims(),
                            claim.path() + "/decision",
                            Map.of("outcome", "APPROVE", "reason", "Papers agree"),
                            Map.of("If-Match", seen.etag()))
                    .expect(200);
            approved.add(claim);
            answers.incrementAndGet();
        }
    }

    /** Returns after so many further answers, wherever the clerks then are, or when the work has ended in an error. */
    void awaitAnswers(int more) {
        int from = answers.get();
        Patience.until(
                "the clerks get answers", answers::get, now -> now >= from + more || work.isCompletedExceptionally());
    }

    /** Lets the clerks finish what they began. */
    void finish() {
        goingOn = false;
        work.join();
    }

    List<Member> enrolled() {
        return new ArrayList<>(enrolled);
    }

    List<Claim> approved() {
        return new ArrayList<>(approved);
    }
}
