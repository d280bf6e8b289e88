package org.pakekelambu.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.pakekelambu.localstack.StackFailure;
import org.pakekelambu.localstack.api.ApiClient;
import org.pakekelambu.localstack.roster.CsvForm;
import org.pakekelambu.localstack.roster.ExpectedOutcome;
import org.pakekelambu.localstack.roster.LaterRoster;
import org.pakekelambu.localstack.roster.Occupation;
import org.pakekelambu.localstack.roster.RosterWorker;

/** The roster of the month after names members again, and the two who died: nobody is enrolled twice, and no dead person at all. */
final class LaterRosterUploaded implements Step {

    @Override
    public String title() {
        return "The next roster names members again, and the two dead (POST /rosters, NEW)";
    }

    @Override
    public void play(Setting setting) {
        List<RosterWorker> dead =
                List.of(setting.cast().one(Occupation.FARMER), setting.cast().one(Occupation.FISHER));
        dead.forEach(one -> untilTheRegistryKnows(setting, one));
        Path file = setting.roster().members().resolveSibling("next.csv");
        ExpectedOutcome expected = written(file, setting.cast().others(), dead);
        Rosters rosters = new Rosters(setting);
        String path = rosters.uploaded("MEMBERS", "NEW", file);
        JsonNode roster = rosters.until(path, "enrolling", "DONE");
        rosters.compare(path, roster, expected);
        setting.screen().line(expected.rejectionsByCode().toString());
    }

    private static ExpectedOutcome written(Path file, List<RosterWorker> members, List<RosterWorker> dead) {
        try {
            return LaterRoster.write(file, CsvForm.SPREADSHEET, members, dead);
        } catch (IOException e) {
            throw new StackFailure("The roster cannot be written to " + file + ": " + e.getMessage(), e);
        }
    }

    /** The death travels from claims to the registry as an event. */
    private static void untilTheRegistryKnows(Setting setting, RosterWorker dead) {
        ApiClient registrar = setting.office().registrar();
        Work.await(
                "the registry to hear of a death",
                () -> registrar
                        .post(
                                "/api/v1/workers/search",
                                Map.of("nik", dead.person().nik()))
                        .expect(200)
                        .json()
                        .path("items")
                        .path(0)
                        .path("status")
                        .asText(),
                "DECEASED"::equals);
    }
}
