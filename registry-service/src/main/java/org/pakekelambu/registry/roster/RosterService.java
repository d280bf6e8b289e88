package org.pakekelambu.registry.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.job.Job;
import org.pakekelambu.manners.job.Jobs;
import org.pakekelambu.manners.precondition.ETags;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;
import org.pakekelambu.registry.programme.ProgrammeService;
import org.pakekelambu.registry.programme.domain.Programme;
import org.pakekelambu.registry.roster.domain.Header;
import org.pakekelambu.registry.roster.domain.Roster;
import org.pakekelambu.registry.roster.domain.Roster.Format;
import org.pakekelambu.registry.roster.domain.RosterContent;
import org.pakekelambu.registry.roster.domain.RosterMembership;
import org.pakekelambu.registry.roster.file.Rows;
import org.pakekelambu.registry.roster.file.UnreadableFile;
import org.pakekelambu.registry.roster.store.RejectionStore;
import org.pakekelambu.registry.roster.store.RejectionStore.Kept;
import org.pakekelambu.registry.roster.store.RosterFiles;
import org.pakekelambu.registry.roster.store.RosterStore;

/** Takes rosters in, lets a second person confirm them, gives their rejections back. */
@ApplicationScoped
public class RosterService {
    static final String KIND = "roster";

    private final RosterStore rosters;
    private final RosterFiles files;
    private final RejectionStore rejections;
    private final ProgrammeService programmes;
    private final Jobs jobs;
    private final Audit audit;
    private final BusinessClock clock;
    private final Caller caller;

    RosterService(
            RosterStore rosters,
            RosterFiles files,
            RejectionStore rejections,
            ProgrammeService programmes,
            Jobs jobs,
            Audit audit,
            BusinessClock clock,
            Caller caller) {
        this.rosters = rosters;
        this.files = files;
        this.rejections = rejections;
        this.programmes = programmes;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
        this.caller = caller;
    }

    /** Keeps the file and begins to work on it; a file without the needed columns is refused at once. */
    @Transactional
    public Roster upload(Path file, String programmeCode, RosterContent content, RosterMembership membership) {
        Programme programme = programmes.requireOwn(programmeCode);
        try {
            Format format = format(file);
            requireColumns(content, header(format, file));
            Job job = jobs.queue(KIND, programme.region(), Map.of());
            var roster = new Roster(
                    job.id(),
                    1,
                    programme.code(),
                    programme.region(),
                    content,
                    membership,
                    format,
                    caller.subject(),
                    null,
                    0);
            rosters.add(roster, clock.now());
            files.keep(roster.id(), file);
            audit.record(
                    AuditEntry.of("upload-roster", roster.region(), roster.id()).because(content + " " + membership));
            return roster;
        } catch (UnreadableFile e) {
            throw unreadable(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Problem unreadable(UnreadableFile e) {
        return Problem.unprocessable(e.getMessage()).error("file", e.getMessage());
    }

    private static Format format(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 ? Format.XLSX : Format.CSV;
        }
    }

    private static List<String> header(Format format, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                Rows rows = Rows.open(format, in)) {
            return rows.header();
        }
    }

    private static void requireColumns(RosterContent content, List<String> titles) {
        Header header = Header.of(content, titles);
        Problem problem = Problem.unprocessable("roster-columns");
        header.missing(content.required()).forEach(title -> problem.error("file", "roster-column-missing", title));
        header.unknown().forEach(title -> problem.error("file", "roster-column-unknown", title));
        header.twice().forEach(title -> problem.error("file", "roster-column-twice", title));
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
    }

    @Transactional
    public Roster find(UUID id) {
        Roster roster = rosters.find(id).orElseThrow(Problem::notFound);
        caller.requireRegion(roster.region());
        return roster;
    }

    public Job job(Roster roster) {
        return jobs.require(roster.id());
    }

    /** A second person opens the past: the rows go in with the dates BPJS confirmed. */
    @Transactional
    public Roster confirm(UUID id, String ifMatch) {
        ETags.expected(ifMatch);
        Roster roster = rosters.lock(id).orElseThrow(Problem::notFound);
        caller.requireRegion(roster.region());
        ETags.require(ifMatch, roster.version());
        if (roster.uploadedBy().equals(caller.subject())) {
            throw Problem.forbidden("four-eyes");
        }
        jobs.confirm(id, Map.of());
        rosters.confirm(id, caller.subject(), clock.now());
        audit.record(AuditEntry.of("confirm-roster", roster.region(), id));
        return rosters.find(id).orElseThrow();
    }

    /** The faults of a roster after that place; the first call remembers that someone read them. */
    @Transactional
    public List<Kept> rejections(UUID id, int line, int fault, int rows) {
        Roster roster = find(id);
        if (line == 0) {
            audit.record(AuditEntry.of("read-rejections", roster.region(), id));
        }
        return rejections.page(id, line, fault, rows);
    }
}
