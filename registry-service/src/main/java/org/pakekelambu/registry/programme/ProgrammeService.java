package org.pakekelambu.registry.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.pakekelambu.law.Law;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.query.PageRequest;
import org.pakekelambu.manners.time.BusinessClock;
import org.pakekelambu.registry.programme.domain.District;
import org.pakekelambu.registry.programme.domain.Programme;
import org.pakekelambu.registry.programme.domain.Sponsor;
import org.pakekelambu.registry.programme.store.ProgrammeStore;
import org.pakekelambu.registry.programme.store.RegencyStore;
import org.pakekelambu.registry.programme.store.SponsorStore;

/** Looks programmes up and adds them. They never change once added, so each is read from the database once. */
@ApplicationScoped
public class ProgrammeService {
    private final ProgrammeStore programmes;
    private final SponsorStore sponsors;
    private final RegencyStore regencies;
    private final Law law;
    private final BusinessClock clock;
    private final Caller caller;
    private final Audit audit;
    private final Map<String, Programme> known = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> districts = new ConcurrentHashMap<>();

    ProgrammeService(
            ProgrammeStore programmes,
            SponsorStore sponsors,
            RegencyStore regencies,
            Law law,
            BusinessClock clock,
            Caller caller,
            Audit audit) {
        this.programmes = programmes;
        this.sponsors = sponsors;
        this.regencies = regencies;
        this.law = law;
        this.clock = clock;
        this.caller = caller;
        this.audit = audit;
    }

    /** The programme, whoever asks. */
    @Transactional
    public Optional<Programme> find(String code) {
        Programme programme = known.get(code);
        if (programme == null) {
            programme = programmes.programme(code).orElse(null);
            if (programme != null) {
                known.put(code, programme);
            }
        }
        return Optional.ofNullable(programme);
    }

    /** 422 on the field {@code programme} when there is none, or none in the caller's regions. */
    @Transactional
    public Programme requireOwn(String code) {
        return Optional.ofNullable(code)
                .flatMap(this::find)
                .filter(programme -> caller.covers(programme.region()))
                .orElseThrow(() -> Problem.unprocessable("programme-unknown").error("programme", "programme-unknown"));
    }

    /** Codes of the districts of a regency. */
    @Transactional
    public Set<String> districts(String regency) {
        Set<String> codes = districts.get(regency);
        if (codes == null) {
            codes = regencies.districts(regency).stream().map(District::code).collect(Collectors.toUnmodifiableSet());
            if (!codes.isEmpty()) {
                districts.put(regency, codes);
            }
        }
        return codes;
    }

    @Transactional
    public List<Programme> programmes(PageRequest page) {
        return programmes.page(caller.regions(), after(page), page.limit() + 1);
    }

    @Transactional
    public List<Sponsor> sponsors(PageRequest page) {
        return sponsors.page(caller.regions(), after(page), page.limit() + 1);
    }

    private static String after(PageRequest page) {
        return page.after().map(cursor -> cursor.text(0)).orElse("");
    }

    /** Adds a programme, and with it its regency when that is new. */
    @Transactional
    public void add(Programme programme, String regencyName, List<District> newDistricts) {
        caller.requireRegion(programme.region());
        requireFree(programmes.programme(programme.code()).isPresent());
        if (!law.contribution().bands().contains(programme.band())) {
            throw Problem.unprocessable("band-unknown", programme.band())
                    .rejected("band", programme.band(), "band-unknown", programme.band());
        }
        if (programme.sponsor() != null
                && sponsors.sponsor(programme.sponsor())
                        .filter(s -> caller.covers(s.region()))
                        .isEmpty()) {
            throw Problem.unprocessable("sponsor-unknown").error("sponsor", "sponsor-unknown");
        }
        requireRegency(programme.region(), regencyName, newDistricts);
        programmes.add(programme, caller.subject(), clock.now());
        audit.record(AuditEntry.of("add-programme", programme.region(), programme.code()));
    }

    private void requireRegency(String region, String name, List<District> newDistricts) {
        if (regencies.knows(region)) {
            return;
        }
        if (name == null || newDistricts.isEmpty()) {
            throw Problem.unprocessable("regency-unknown").error("districts", "regency-unknown");
        }
        if (!newDistricts.stream().allMatch(district -> district.code().startsWith(region + "."))) {
            throw Problem.unprocessable("district-elsewhere").error("districts", "district-elsewhere");
        }
        regencies.add(region, name, newDistricts);
    }

    @Transactional
    public void add(Sponsor sponsor) {
        caller.requireRegion(sponsor.region());
        requireFree(sponsors.sponsor(sponsor.code()).isPresent());
        if (!regencies.knows(sponsor.region())) {
            throw Problem.unprocessable("regency-unknown").error("region", "regency-unknown");
        }
        sponsors.add(sponsor, caller.subject(), clock.now());
        audit.record(AuditEntry.of("add-sponsor", sponsor.region(), sponsor.code()));
    }

    private static void requireFree(boolean taken) {
        if (taken) {
            throw Problem.conflict("code-taken").error("code", "code-taken");
        }
    }

    /** One at a time: whoever counts what a whole programme owes. */
    @Transactional
    public void lock(Programme programme) {
        programmes.lock(programme.code());
    }
}
