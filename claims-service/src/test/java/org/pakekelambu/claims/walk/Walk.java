package org.pakekelambu.claims.walk;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.claims.adjudication.facts.Heir;
import org.pakekelambu.claims.api.Answer;
import org.pakekelambu.claims.api.Office;
import org.pakekelambu.claims.payout.bank.SimulatedBank;
import org.pakekelambu.claims.payout.bank.Teller;

/** Chooses who does what next with the claims of two workers; most of it is refused. */
final class Walk {
    /** Claims with their workers. */
    final Map<String, UUID> claims = new LinkedHashMap<>();

    /** Claims somebody did something with since they were looked at. */
    final Set<String> touched = new LinkedHashSet<>();

    final List<String> told = new ArrayList<>();
    final Ledger ledger = new Ledger();
    final Random random;
    final People people;
    LocalDate today = LocalDate.of(2026, 7, 11);

    private final Office office;
    private final List<SampleCase> workers = new ArrayList<>();
    private final ClaimDeeds claimDeeds = new ClaimDeeds(this);
    private final MoneyDeeds moneyDeeds = new MoneyDeeds(this);
    private final ShareDeeds shareDeeds = new ShareDeeds(this);
    private final BankDeeds bankDeeds;

    Walk(Office office, Teller teller, SimulatedBank bank, long seed) {
        this.bankDeeds = new BankDeeds(this, teller, bank);
        this.office = office;
        this.random = new Random(seed);
        this.people = new People(Long.toHexString(seed), random);
        office.todayIs(today);
        for (int i = 0; i < 2; i++) {
            SampleCase member = new SampleCase();
            // Enough months for school money, whatever he dies of.
            member.coverStart = LocalDate.of(2022, 5, 1);
            member.enrolledOn = member.coverStart;
            member.family.add(SampleCase.member(UUID.randomUUID(), "CHILD", LocalDate.of(2019, 3, 1), "SD"));
            UUID child = member.family.get(1).familyId();
            member.heirs.add(
                    new Heir(SampleCase.person(child, "CHILD"), new Heir.Schooling("SD", null), null, null, null));
            if (random.nextInt(3) == 0) {
                member.unpaid(1 + random.nextInt(3));
            }
            workers.add(member);
            office.hears(member);
        }
    }

    ClaimDeeds claimDeeds() {
        return claimDeeds;
    }

    MoneyDeeds moneyDeeds() {
        return moneyDeeds;
    }

    ShareDeeds shareDeeds() {
        return shareDeeds;
    }

    BankDeeds bankDeeds() {
        return bankDeeds;
    }

    /** One deed of somebody. */
    void step() {
        if (claims.isEmpty() || (claims.size() < 5 && chance(12))) {
            claimDeeds.file(workers.get(random.nextInt(workers.size())));
            return;
        }
        List<String> all = List.copyOf(claims.keySet());
        String claim = all.get(random.nextInt(all.size()));
        if (random.nextBoolean()) {
            sensible(claim);
            return;
        }
        switch (random.nextInt(38)) {
            case 0, 1, 2, 3, 4 -> claimDeeds.decide(claim);
            case 5 -> moneyDeeds.waive(claim);
            case 6, 7 -> claimDeeds.race(claim);
            case 8, 9 -> claimDeeds.change(claim, "assessment");
            case 10, 11 -> claimDeeds.change(claim, "correction");
            case 12, 13 -> claimDeeds.answer(claim);
            case 14 -> claimDeeds.withdraw(claim);
            case 15 -> claimDeeds.appeal(claim);
            case 16 -> claimDeeds.determine(claim);
            case 17 -> claimDeeds.bpjsDecides(claim);
            case 18 -> claimDeeds.paper(claim);
            case 19 -> claimDeeds.fileDraft(claim);
            case 20 -> rarely(claim);
            case 21, 22, 23, 24, 25 -> moneyDeeds.receipt(claim);
            case 26 -> moneyDeeds.receiptFile(claim);
            case 27 -> moneyDeeds.send(claim);
            case 28 -> moneyDeeds.batch(claim);
            case 29 -> moneyDeeds.reissue(claim);
            case 30 -> moneyDeeds.repay(claim);
            case 31, 32, 33 -> bankDeeds.turn(claim);
            case 34, 35, 36 -> shareDeeds.say(claim);
            default -> registryTells();
        }
    }

    /** What its state asks for, so that a walk gets somewhere. */
    private void sensible(String claim) {
        switch (Office.claim(claim).getString("status")) {
            case "DRAFT" -> claimDeeds.fileDraft(claim);
            case "PROPOSED" ->
                claimDeeds.decide(
                        claim, people.somebodyElse(), pick("APPROVE", "APPROVE", "APPROVE", "REJECT"), null, chance(8));
            case "APPROVED" -> {
                if (chance(4)) {
                    bankDeeds.turn(claim);
                } else if (chance(3)) {
                    moneyDeeds.schoolYear(claim);
                } else {
                    moneyDeeds.receipt(claim);
                }
            }
            case "PAID" -> afterwards(claim);
            case "REJECTED" -> afterRejection(claim);
            case "WITHDRAWN" -> claimDeeds.file(member(claim));
            default -> claimDeeds.answer(claim);
        }
    }

    private void afterwards(String claim) {
        switch (random.nextInt(5)) {
            case 0 -> claimDeeds.appeal(claim);
            case 1 -> claimDeeds.doubt(claim);
            case 2 -> moneyDeeds.schoolYear(claim);
            case 3 -> moneyDeeds.receipt(claim);
            default -> claimDeeds.change(claim, "correction");
        }
    }

    private void afterRejection(String claim) {
        switch (random.nextInt(4)) {
            case 0 -> claimDeeds.file(member(claim));
            case 1 -> moneyDeeds.repay(claim);
            case 2 -> moneyDeeds.waive(claim);
            default -> claimDeeds.appeal(claim);
        }
    }

    private void rarely(String claim) {
        switch (random.nextInt(4)) {
            case 0 -> claimDeeds.doubt(claim);
            case 1 -> moneyDeeds.schoolYear(claim);
            case 2 -> claimDeeds.standIn(claim);
            default -> later(1 + random.nextInt(9));
        }
    }

    void later(int days) {
        today = today.plusDays(days);
        office.todayIs(today);
        told.add("it is " + today);
    }

    void nextSchoolYear() {
        if (today.isBefore(LocalDate.of(2027, 7, 20))) {
            today = LocalDate.of(2027, 7, 20);
            office.todayIs(today);
        }
    }

    /** Family or contributions turn out to be otherwise. */
    private void registryTells() {
        SampleCase member = workers.get(random.nextInt(workers.size()));
        member.version++;
        if (random.nextBoolean() && member.family.size() < 4) {
            UUID child = UUID.randomUUID();
            member.family.add(SampleCase.member(child, "CHILD", LocalDate.of(1995, 3, 1), null));
        } else {
            member.unpaid(random.nextInt(3));
        }
        office.hears(member);
        told.add("registry: version " + member.version);
    }

    /** Contributions that were behind are settled after all. */
    void arrearsAreSettled(String claim) {
        SampleCase member = member(claim);
        member.version++;
        member.unpaid(0);
        office.hears(member);
        told.add("registry: arrears settled");
    }

    SampleCase member(String claim) {
        return workers.stream()
                .filter(one -> one.id.equals(claims.get(claim)))
                .findFirst()
                .orElseThrow();
    }

    /** The same worker's death told as a work accident. */
    SampleCase accidentOf(SampleCase member) {
        SampleCase accident = SampleCase.fatalAccident(member.occurredOn.minusDays(2));
        accident.id = member.id;
        accident.heirs = member.heirs;
        return accident;
    }

    /** Claims for the same worker, this one among them. */
    List<String> claimsLike(String claim) {
        return claims.entrySet().stream()
                .filter(one -> one.getValue().equals(claims.get(claim)))
                .map(Map.Entry::getKey)
                .toList();
    }

    RequestSpecification as(String role) {
        return Office.as("walk-dewi", role);
    }

    /** Sometimes what was seen a moment ago. */
    String etag(String claim) {
        String now = as("officer").get("/api/v1/claims/{id}", claim).header("ETag");
        return chance(15) ? "\"" + (Long.parseLong(now.replace("\"", "")) - 1) + "\"" : now;
    }

    /** Now and then the answer is lost and the same request comes again: it must be answered as the first time. */
    Response twice(Function<UUID, Response> request) {
        UUID key = UUID.randomUUID();
        Response first = request.apply(key);
        if (first.statusCode() < 300 && chance(6)) {
            Response again = request.apply(key);
            MustHold.check(
                    again.statusCode() == first.statusCode() && again.asString().equals(first.asString()),
                    () -> "Sent again: " + again.statusCode() + " " + again.asString() + " after " + first.asString());
        }
        return first;
    }

    void tell(String claim, String deed, String who, String onBehalfOf, Response response) {
        String says =
                response.statusCode() >= 400 ? " " + response.as(Answer.class).getString("type") : "";
        told.add(claim + " " + deed + " by " + who + ": " + response.statusCode() + says);
        MustHold.check(
                response.statusCode() < 500 || response.statusCode() == 503,
                () -> deed + " broke the service: " + response.asString());
        if (response.statusCode() < 300 && claim != null) {
            touched.add(claim);
            ledger.did(
                    claim,
                    deed,
                    persons(who, onBehalfOf),
                    response.statusCode() == 204
                            ? null
                            : response.as(Answer.class).getString("status"));
        }
    }

    Set<String> persons(String who, String onBehalfOf) {
        Set<String> persons = new HashSet<>(People.person(who));
        if (onBehalfOf != null) {
            persons.addAll(People.person(onBehalfOf));
        }
        return persons;
    }

    boolean chance(int in) {
        return random.nextInt(in) == 0;
    }

    String pick(String... one) {
        return one[random.nextInt(one.length)];
    }
}
