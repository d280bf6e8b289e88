package org.pakekelambu.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pakekelambu.law.loading.BadLaw;
import org.pakekelambu.law.loading.LawFault;
import org.pakekelambu.law.loading.LawFiles;
import org.pakekelambu.law.loading.LawSource;
import org.pakekelambu.law.loading.RawParameter;

/**
 * The whole law, loaded once and checked: every number with its dates and citation behind typed faces.
 *
 * <p>Immutable and safe to share between threads. A fault in any file throws {@link BadLaw} with all of them; a date before
 * the first value throws {@link NoLawInForce}.
 */
public final class Law {

    private final JkmLaw jkm;
    private final JkkLaw jkk;
    private final ScholarshipLaw scholarship;
    private final CoverLaw cover;
    private final ContributionLaw contribution;
    private final WorkingCalendar calendar;
    private final ClockLaw clocks;
    private final HeirLaw heirs;
    private final Map<String, ProgrammeLaw> programmes = new TreeMap<>();
    private final List<History<?>> parameters;
    private final String digest;

    private Law(LawReader reader) {
        jkm = new JkmLaw(reader);
        jkk = new JkkLaw(reader);
        scholarship = new ScholarshipLaw(reader);
        cover = new CoverLaw(reader);
        contribution = new ContributionLaw(reader);
        calendar = new WorkingCalendar(reader);
        clocks = new ClockLaw(reader);
        heirs = new HeirLaw(reader);
        readProgrammes(reader);
        List<History<?>> sorted = new ArrayList<>(reader.all());
        sorted.sort(Comparator.comparing(History::key));
        parameters = List.copyOf(sorted);
        digest = Digest.of(parameters);
    }

    /** The law shipped with the program. */
    public static Law load() {
        return load(LawSource.shipped());
    }

    /** The law of another source: a directory, or a draft laid over either. */
    public static Law load(LawSource source) {
        List<LawFault> faults = new ArrayList<>();
        Map<String, RawParameter> raw = LawFiles.read(source, faults);
        LawReader reader = new LawReader(raw, faults);
        Law law = new Law(reader);
        reader.noteUnread();
        if (!faults.isEmpty()) {
            throw new BadLaw(faults);
        }
        law.calendar.precompute(law.contribution);
        return law;
    }

    private void readProgrammes(LawReader reader) {
        Set<String> accident = reader.middles("programme.", ".accident_death_total");
        Set<String> natural = reader.middles("programme.", ".natural_death_total");
        Set<String> codes = new TreeSet<>(accident);
        codes.addAll(natural);
        for (String code : codes) {
            String prefix = "programme." + code;
            programmes.put(
                    code,
                    new ProgrammeLaw(
                            accident.contains(code) ? reader.rupiah(prefix + ".accident_death_total") : null,
                            natural.contains(code) ? reader.rupiah(prefix + ".natural_death_total") : null));
        }
    }

    public JkmLaw jkm() {
        return jkm;
    }

    public JkkLaw jkk() {
        return jkk;
    }

    public ScholarshipLaw scholarship() {
        return scholarship;
    }

    public CoverLaw cover() {
        return cover;
    }

    public ContributionLaw contribution() {
        return contribution;
    }

    public WorkingCalendar calendar() {
        return calendar;
    }

    public ClockLaw clocks() {
        return clocks;
    }

    public HeirLaw heirs() {
        return heirs;
    }

    /** The promise of a programme; one without a promise of its own answers empty everywhere. */
    public ProgrammeLaw programme(String code) {
        ProgrammeLaw programme = code == null ? null : programmes.get(code);
        return programme == null ? NO_PROMISE : programme;
    }

    private static final ProgrammeLaw NO_PROMISE = new ProgrammeLaw(null, null);

    /** Everything, with history, sorted by key. */
    public List<History<?>> parameters() {
        return parameters;
    }

    public Optional<History<?>> parameter(String key) {
        for (History<?> history : parameters) {
            if (history.key().equals(key)) {
                return Optional.of(history);
            }
        }
        return Optional.empty();
    }

    /** All values in force for a risk on that date; parameters without one on that day are left out. */
    public List<Parameter<?>> parameters(LocalDate on) {
        List<Parameter<?>> found = new ArrayList<>();
        for (History<?> history : parameters) {
            history.find(on).ifPresent(found::add);
        }
        return found;
    }

    /** What is different for a risk on the second date. */
    public List<LawChange> changes(LocalDate first, LocalDate second) {
        List<LawChange> changes = new ArrayList<>();
        for (History<?> history : parameters) {
            Parameter<?> before = history.find(first).orElse(null);
            Parameter<?> after = history.find(second).orElse(null);
            if (before != after) {
                changes.add(new LawChange(history.key(), history.name(), before, after));
            }
        }
        return changes;
    }

    /** SHA-256 of the canonical content: the same exactly when every value, date and citation is the same. */
    public String digest() {
        return digest;
    }
}
