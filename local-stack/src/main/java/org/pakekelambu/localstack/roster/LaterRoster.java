package org.pakekelambu.localstack.roster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file of new members as the office sends it a month later: by mistake it names people who are members already, and the dead. */
public final class LaterRoster {

    private LaterRoster() {}

    /**
     * Nobody in it goes in.
     *
     * @param members who are members already
     * @param dead who died since, after them in the file
     * @return what the registry must make of it
     */
    public static ExpectedOutcome write(Path path, CsvForm form, List<RosterWorker> members, List<RosterWorker> dead)
            throws IOException {
        Files.createDirectories(path.getParent());
        try (RosterFile file = new RosterFile(path, form, RosterColumn.header())) {
            for (RosterWorker member : members) {
                file.rejected(asNew(member), RosterColumn.NIK.title(), "ALREADY_ENROLLED");
            }
            for (RosterWorker one : dead) {
                file.rejected(asNew(one), RosterColumn.NIK.title(), "DECEASED");
            }
            return file.outcome();
        }
    }

    /** New members have no number and no day yet: BPJS gives the one, the enrolment is the other. */
    private static List<String> asNew(RosterWorker worker) {
        return Rows.of(worker)
                .set(RosterColumn.KPJ, "")
                .set(RosterColumn.TANGGAL_KEPESERTAAN, "")
                .cells();
    }
}
