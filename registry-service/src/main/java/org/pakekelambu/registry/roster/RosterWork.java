package org.pakekelambu.registry.roster;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pakekelambu.manners.job.Job;
import org.pakekelambu.manners.job.Jobs;
import org.pakekelambu.manners.job.LongWork;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.registry.programme.ProgrammeService;
import org.pakekelambu.registry.programme.domain.Programme;
import org.pakekelambu.registry.roster.domain.Header;
import org.pakekelambu.registry.roster.domain.RawRow;
import org.pakekelambu.registry.roster.domain.Roster;
import org.pakekelambu.registry.roster.domain.RosterContent;
import org.pakekelambu.registry.roster.file.Rows;
import org.pakekelambu.registry.roster.file.UnreadableFile;
import org.pakekelambu.registry.roster.store.RejectionStore;
import org.pakekelambu.registry.roster.store.RosterFiles;
import org.pakekelambu.registry.roster.store.RosterStore;

/**
 * Works through a roster in pages, each one transaction. After a crash the file is read again from its start, the pages that
 * were committed are only counted, and the work goes on after them.
 */
@ApplicationScoped
public class RosterWork implements LongWork {
    static final int PAGE = 1000;
    private static final int MOST_ROWS = 500_000;

    private final RosterStore rosters;
    private final RosterFiles files;
    private final RejectionStore rejections;
    private final ProgrammeService programmes;
    private final MemberPages members;
    private final FamilyPages families;
    private final Jobs jobs;

    RosterWork(
            RosterStore rosters,
            RosterFiles files,
            RejectionStore rejections,
            ProgrammeService programmes,
            MemberPages members,
            FamilyPages families,
            Jobs jobs) {
        this.rosters = rosters;
        this.files = files;
        this.rejections = rejections;
        this.programmes = programmes;
        this.members = members;
        this.families = families;
        this.jobs = jobs;
    }

    @Override
    public String kind() {
        return RosterService.KIND;
    }

    @Override
    public void run(Job job) throws IOException {
        Roster roster = rosters.find(job.id()).orElseThrow();
        if (!files.holds(roster.id())) {
            return; // Done to its last row before the crash.
        }
        try {
            if (job.total() == null) {
                jobs.total(job, count(roster));
            }
            pages(job, roster);
        } catch (UnreadableFile e) {
            throw RosterService.unreadable(e);
        }
        if (roster.onlyCheck()) {
            jobs.awaitConfirmation(job);
        } else {
            files.forget(roster.id());
        }
    }

    private int count(Roster roster) throws IOException {
        try (InputStream in = files.open(roster.id());
                Rows rows = Rows.open(roster.format(), in)) {
            int count = 0;
            while (rows.next() != null) {
                if (++count > MOST_ROWS) {
                    throw Problem.unprocessable("roster-too-long", MOST_ROWS);
                }
            }
            return count;
        }
    }

    private void pages(Job job, Roster roster) throws IOException {
        PageWork work = work(roster);
        try (InputStream in = files.open(roster.id());
                Rows rows = Rows.open(roster.format(), in)) {
            Header header = Header.of(roster.content(), rows.header());
            long done = job.done();
            for (List<RawRow> page = page(rows); !page.isEmpty(); page = page(rows)) {
                boolean committedBefore = done >= page.size();
                PageWork.Prepared prepared = work.prepare(header, page, committedBefore);
                done = Math.max(0, done - page.size());
                if (!committedBefore) {
                    int inserted = QuarkusTransaction.requiringNew().call(() -> commit(job, roster, prepared));
                    work.committed(inserted);
                }
            }
        }
    }

    private PageWork work(Roster roster) {
        if (roster.content() == RosterContent.FAMILIES) {
            return families.of(roster);
        }
        Programme programme = programmes.find(roster.programme()).orElseThrow();
        Set<Integer> refused = roster.confirmedBy() == null ? Set.of() : rejections.rejectedLines(roster.id());
        return members.of(roster, programme, programmes.districts(programme.region()), refused);
    }

    private int commit(Job job, Roster roster, PageWork.Prepared prepared) {
        PageWork.Done page = prepared.write();
        rejections.add(roster.id(), page.rejections());
        rosters.addUnchanged(roster.id(), page.unchanged());
        jobs.advance(job, page.rows() - page.refused(), page.refused());
        return page.inserted();
    }

    /** Always the same pages of the same file: the count of finished rows tells where to go on. */
    private static List<RawRow> page(Rows rows) throws IOException {
        var page = new ArrayList<RawRow>(PAGE);
        while (page.size() < PAGE) {
            RawRow row = rows.next();
            if (row == null) {
                break;
            }
            page.add(row);
        }
        return page;
    }
}
