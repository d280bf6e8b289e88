package org.pakekelambu.acceptance.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pakekelambu.acceptance.stage.Claim;
import org.pakekelambu.acceptance.stage.Enrolment;
import org.pakekelambu.acceptance.stage.Filing;
import org.pakekelambu.acceptance.stage.Member;
import org.pakekelambu.acceptance.stage.Office;
import org.pakekelambu.acceptance.stage.OnStage;
import org.pakekelambu.acceptance.stage.People;
import org.pakekelambu.acceptance.stage.Stage;
import org.pakekelambu.acceptance.trust.Browser;
import org.pakekelambu.localstack.Service;

/** A case from question to money, by two people in front of a browser. */
@ExtendWith(OnStage.class)
class WorkPageJourneyIT {
    private static final LocalDate JOINED = LocalDate.of(2025, 7, 16);
    private static final LocalDate DIED = LocalDate.of(2026, 11, 18);
    private static final LocalDate TODAY = DIED.plusDays(2);

    private static Browser browser;

    @BeforeAll
    static void open(@TempDir Path profile) {
        Browser.requireInstalled("The work page was not looked at");
        browser = new Browser(profile);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void officer_answers_an_approver_decides_and_the_money_is_ordered(Stage stage) {
        Claim claim = claimWithAQuestion(stage);
        String number = claim.id().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        WorkPage page = new WorkPage(browser.driver(), stage.url(Service.CLAIMS));

        // 1. Dewi did not file the case. She signs in, finds it in her queue and opens it.
        page.open("/queue");
        page.see("#token");
        page.picture("sign-in");
        page.signIn(stage.token("dewi-16.06", "officer", "16.06"));
        assertEquals("My queue", page.heading("My queue"));
        page.picture("queue-officer");
        page.openCase(claim.id());
        page.heading("Case " + number + " Papers missing");
        page.picture("case-officer");
        assertTrue(page.fits(500), "the case fits a phone");

        // 2. She answers the question, notes the paper that came, and the case is proposed.
        page.press("input[name='answer.HeirsRecognised'][value='MET']");
        page.write("textarea[name='reason.HeirsRecognised']", "The heir letter names the adopted child");
        page.press("input[name='document.HEIR_LETTER']");
        page.press("#assess");
        assertEquals("The assessment is saved and the case was examined again.", page.text(".notice"));
        page.heading("Case " + number + " Proposed");

        // 3. Whoever answered cannot decide, whatever else he may.
        page.signOut();
        page.signIn(stage.clerkToken("dewi-16.06", List.of("officer", "approver"), "16.06"));
        page.heading("My queue");
        page.open("/claims/" + claim.id());
        assertTrue(page.text(".others").contains("so another person decides it"), page.text(".others"));
        assertFalse(page.shows("button[value='APPROVE']"), "no form that can only be refused");
        page.picture("for-others");

        // 4. Another person approves; the money is ordered.
        page.signOut();
        page.signIn(stage.token("sari-16.06", "approver", "16.06"));
        page.heading("My queue");
        page.openCase(claim.id());
        page.write("#decide-reason", "Papers and findings agree");
        page.press("button[value='APPROVE']");
        assertEquals("Your decision is recorded.", page.text(".notice"));
        page.heading("Case " + number + " Approved");
        assertTrue(page.main().contains("Ordered"), page.main());
        page.picture("case-approved");
        assertEquals("APPROVED", stage.muba().officer().claim(claim.path()).status());

        // 5. Ten days later nobody has paid: the due list says what that costs, in both languages.
        stage.todayIs(TODAY.plusDays(10));
        page.open("/due");
        assertEquals("Due list", page.heading("Due list"));
        assertTrue(page.main().contains(number), page.main());
        assertTrue(page.main().contains("days late"), page.main());
        page.press("form[action='/work/language'] button");
        assertEquals("Jatuh tempo", page.heading("Jatuh tempo"));
        assertEquals("id", page.language());
        assertTrue(page.main().contains("terlambat"), page.main());
        page.picture("due-indonesian");
        page.open("/claims/" + claim.id() + "/letter");
        assertTrue(page.main().contains("Rp42.000.000"), page.main());
        page.picture("letter");
        assertFalse(page.main().contains(claim.view().path("filedBy").asText()), "a letter names no officer");
        page.signOut();
    }

    /** A farmer's death, filed by rina with an heir nobody knows and without the heir letter. */
    private static Claim claimWithAQuestion(Stage stage) {
        Office muba = stage.muba();
        stage.todayIs(JOINED);
        Member farmer = muba.registrar().enrols(Enrolment.of("FARMER").wife());
        muba.bpjs().assignsKpj(farmer, JOINED);
        muba.treasurer().pays(farmer, YearMonth.of(2025, 7), JOINED);
        stage.todayIs(LocalDate.of(2026, 11, 16));
        muba.treasurer().pays(farmer, YearMonth.of(2025, 8), YearMonth.of(2026, 11));
        stage.todayIs(TODAY);
        Claim claim = muba.officer()
                .filesOnceCovered(Filing.death(farmer, DIED)
                        .documents(List.of("MEMBER_CARD", "DEATH_CERTIFICATE"))
                        .claimant(farmer.relative("SPOUSE"))
                        .heir(farmer.relative("SPOUSE"))
                        .heir(People.woman(LocalDate.of(2012, 3, 5)), "CHILD"));
        assertEquals("NEEDS_EVIDENCE", claim.status());
        return claim;
    }
}
