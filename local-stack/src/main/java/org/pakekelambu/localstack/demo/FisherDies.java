package org.pakekelambu.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.pakekelambu.localstack.roster.Occupation;
import org.pakekelambu.localstack.roster.RosterWorker;

/** A fisher dies at work: Rp70 million of the statute, Rp2 million of the programme's promise, and school money at once. */
final class FisherDies implements Step {

    @Override
    public String title() {
        return "A fisher dies in a work accident (POST /claims, /decision, /receipt)";
    }

    @Override
    public void play(Setting setting) {
        LocalDate day = setting.day("fisher");
        RosterWorker invented = setting.cast().one(Occupation.FISHER);
        ClaimCase claimCase = new ClaimCase(setting, "fisher");
        ClaimTold told = new ClaimTold(setting.screen());

        JsonNode worker = claimCase.worker(invented);
        claimCase.entitlement(worker, day);
        setting.screen()
                .line(invented.person().name() + " (invented), fisher of "
                        + invented.home().district().title() + ", leaves his wife and two children at school");

        String path = claimCase.filed(Filing.fatalAccident(worker, day));
        JsonNode claim = claimCase.examined(path);
        told.findings(claim);
        told.lines(claim);
        schoolYears(setting.screen(), claim.path("forecast"));

        claimCase.approved(path);
        JsonNode paid = claimCase.paid(path, day);
        setting.screen()
                .line("rina filed it, hasan approved it, the money has arrived: "
                        + paid.path("status").asText());
    }

    private static void schoolYears(Screen screen, JsonNode forecast) {
        long later = 0;
        for (JsonNode line : forecast) {
            later += line.path("amount").asLong();
        }
        screen.line("school years to come, claimed year by year: at most " + Screen.rupiah(later) + " more");
    }
}
