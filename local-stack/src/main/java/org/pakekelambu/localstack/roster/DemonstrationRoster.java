package org.pakekelambu.localstack.roster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes the members' and the families' file of invented people. The same seed and size give the same files, byte for
 * byte.
 */
public final class DemonstrationRoster {

    /** The day of the launch. */
    public static final long SEED = 20250716;

    private static final int EACH_MEMBER_SPOIL = 7;
    private static final int EACH_FAMILY_SPOIL = 5;

    private final long seed;
    private final RosterSize size;

    public DemonstrationRoster(long seed, RosterSize size) {
        this.seed = seed;
        this.size = size;
    }

    /** Both files with all their spoiled rows, {@code members.csv} and {@code families.csv}. */
    public WrittenRoster write(Path folder, CsvForm form) throws IOException {
        return write(folder, form, worker -> {});
    }

    /**
     * The same, and shows every good worker on the way.
     *
     * @param good called in the order of the file
     */
    public WrittenRoster write(Path folder, CsvForm form, Consumer<RosterWorker> good) throws IOException {
        Files.createDirectories(folder);
        Path membersPath = folder.resolve("members.csv");
        Path familiesPath = folder.resolve("families.csv");
        try (RosterFile members = new RosterFile(membersPath, form, RosterColumn.header());
                RosterFile families = new RosterFile(familiesPath, form, FamilyColumn.header())) {
            fill(members, families, good);
            return new WrittenRoster(membersPath, familiesPath, members.outcome(), families.outcome());
        }
    }

    private void fill(RosterFile members, RosterFile families, Consumer<RosterWorker> good) throws IOException {
        Population population = new Population(seed, size);
        List<Row<RosterColumn>> earlier = new ArrayList<>();
        var spoils = new SpoiledPlaces<>(MemberSpoils.ALL, EACH_MEMBER_SPOIL, size.workers(), seed);
        var familySpoils = new SpoiledPlaces<>(FamilySpoils.ALL, EACH_FAMILY_SPOIL, size.workers(), seed + 1);
        int spare = size.workers();
        for (int number = 0; number < size.workers(); number++) {
            RosterWorker worker = population.worker(number);
            good.accept(worker);
            writeGood(members, worker, earlier);
            for (Spoil<RosterColumn> spoil : spoils.after(number + 1)) {
                Row<RosterColumn> row = Rows.of(population.worker(spare));
                spoil.on(row, earlier.get(new Dice(seed, spare).upTo(earlier.size())));
                members.rejected(row.cells(), spoil.column().title(), spoil.code());
                spare++;
            }
            writeFamily(families, worker, familySpoils);
        }
    }

    private void writeGood(RosterFile members, RosterWorker worker, List<Row<RosterColumn>> earlier)
            throws IOException {
        // A thousand are enough to be repeated later.
        if (earlier.size() < 1_000) {
            earlier.add(Rows.of(worker));
        }
        Row<RosterColumn> row = Rows.of(worker);
        Untidiness.members(row, new Dice(seed + 2, worker.number()));
        members.accepted(row.cells());
        members.count("decile", Integer.toString(worker.decile()));
        members.count("district", worker.home().district().code());
        members.count("occupation", worker.occupation().name());
    }

    private void writeFamily(RosterFile families, RosterWorker worker, SpoiledPlaces<FamilyColumn> spoils)
            throws IOException {
        Dice dice = new Dice(seed + 3, worker.number());
        for (Relative relative : worker.family()) {
            Row<FamilyColumn> row = Rows.of(worker, relative);
            Untidiness.families(row, dice);
            families.accepted(row.cells());
        }
        if (worker.family().isEmpty()) {
            return;
        }
        for (Spoil<FamilyColumn> spoil : spoils.after(worker.number() + 1)) {
            Row<FamilyColumn> row = Rows.of(worker, worker.family().get(0));
            spoil.on(row, row);
            families.rejected(row.cells(), spoil.column().title(), spoil.code());
        }
    }
}
