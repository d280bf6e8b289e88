package org.pakekelambu.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.pakekelambu.localstack.roster.Occupation;
import org.pakekelambu.localstack.roster.RosterWorker;

/** A farmer dies of an illness: Rp42 million, and school money once 36 months are paid. */
final class FarmerDies implements Step {

    @Override
    public String title() {
        return "A farmer dies of an illness (POST /claims, /decision, /receipt)";
    }

    @Override
    public void play(Setting setting) {
        LocalDate day = setting.day("farmer");
        RosterWorker invented = setting.cast().one(Occupation.FARMER);
        ClaimCase claimCase = new ClaimCase(setting, "farmer");
        ClaimTold told = new ClaimTold(setting.screen());

        JsonNode worker = claimCase.worker(invented);
        JsonNode entitlement = claimCase.entitlement(worker, day);
        setting.screen()
                .line(invented.person().name() + " (invented), farmer of "
                        + invented.home().district().title() + ", leaves his wife and "
                        + invented.family().stream().filter(r -> r.isChild()).count() + " children");

        String path = claimCase.filed(Filing.illness(worker, day));
        JsonNode claim = claimCase.examined(path);
        told.findings(claim);
        told.lines(claim);
        scholarship(setting.screen(), entitlement);

        claimCase.approved(path);
        JsonNode paid = claimCase.paid(path, day);
        setting.screen()
                .line("rina filed it, hasan approved it, the money has arrived: "
                        + paid.path("status").asText());
    }

    private static void scholarship(Screen screen, JsonNode entitlement) {
        screen.line("his children's scholarship needs "
                + entitlement.path("scholarshipMonthsNeeded").asInt(36) + " paid months (PP 82/2019 Ps 34(3)); "
                + entitlement.path("contributionMonths").asInt() + " are paid: none yet");
    }
}
