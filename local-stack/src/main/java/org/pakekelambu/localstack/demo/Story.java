package org.pakekelambu.localstack.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.pakekelambu.localstack.RunningStack;
import org.pakekelambu.localstack.StackFailure;
import org.pakekelambu.localstack.roster.CsvForm;
import org.pakekelambu.localstack.roster.DemonstrationRoster;
import org.pakekelambu.localstack.roster.RosterSize;
import org.pakekelambu.localstack.roster.WrittenRoster;

/** From the roster to two settled claims. */
final class Story {

    private static final List<Step> STEPS = List.of(
            new MembersUploaded(),
            new FamiliesUploaded(),
            new ContributionsBooked(),
            new CoverArrived(),
            new FarmerDies(),
            new FisherDies(),
            new LaterRosterUploaded(),
            new CountsCompared());

    private final Journal journal;
    private final Screen screen;

    Story(Journal journal, Screen screen) {
        this.journal = journal;
        this.screen = screen;
    }

    boolean isTold() {
        return journal.has("told");
    }

    /** Tells it from where it ended. */
    void tell(RunningStack stack, Path folder, int workers) {
        Setting setting = setting(stack, folder, size(workers));
        for (Step step : STEPS) {
            screen.step(step.title());
            long start = System.nanoTime();
            step.play(setting);
            screen.line("(" + Screen.seconds(Duration.ofNanos(System.nanoTime() - start)) + ")");
        }
        screen.plain(
                "\nBehind each article stands how surely we read it: [P] primary text, [S2] several agreeing secondary pages,"
                        + " [S1] one,\n[A] the programme's own announcement, [M] an assumption of ours.");
        journal.keep("told", "yes");
    }

    /** The roster of an interrupted story keeps its size. */
    private RosterSize size(int workers) {
        int kept = Integer.parseInt(journal.entry("workers", () -> Integer.toString(workers)));
        if (kept != workers) {
            screen.line("the data folder was begun with " + Screen.count(kept) + " workers; going on with them");
        }
        return RosterSize.of(kept);
    }

    private Setting setting(RunningStack stack, Path folder, RosterSize size) {
        Cast cast = new Cast();
        try {
            WrittenRoster roster = new DemonstrationRoster(DemonstrationRoster.SEED, size)
                    .write(folder.resolve("roster"), CsvForm.SPREADSHEET, cast::look);
            return new Setting(new Office(stack), roster, cast, journal, screen);
        } catch (IOException e) {
            throw new StackFailure("The roster cannot be written to " + folder + ": " + e.getMessage(), e);
        }
    }
}
