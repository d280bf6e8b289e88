package org.pakekelambu.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.pakekelambu.law.ContributionLaw.LOWEST_BAND;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pakekelambu.law.ContributionLaw.Funding;
import org.pakekelambu.law.ContributionLaw.Sector;

class ContributionLawTest {

    private final ContributionLaw contribution = Law.load().contribution();

    @Test
    void the_lowest_band_costs_16800_a_month() {
        assertEquals(Rupiah.of(16_800), contribution.monthly(LOWEST_BAND, YearMonth.of(2026, 1)));
        assertEquals(Set.of("BPU_1"), contribution.bands());
        assertThrows(UnknownBand.class, () -> contribution.monthly("BPU_9", YearMonth.of(2026, 1)));
    }

    @ParameterizedTest(name = "{0} {1} pays {3} for {2}")
    @CsvSource({
        "SELF, TRANSPORT, 2025-12, 16800",
        "SELF, TRANSPORT, 2026-01, 8400",
        "SELF, TRANSPORT, 2026-02, 8400",
        "SELF, TRANSPORT, 2027-03, 8400",
        "SELF, TRANSPORT, 2027-04, 16800",
        "SELF, OTHER, 2026-03, 16800",
        "SELF, OTHER, 2026-04, 8400",
        "SELF, OTHER, 2026-12, 8400",
        "SELF, OTHER, 2027-01, 16800",
        "APBD, OTHER, 2026-05, 16800",
        "APBD, TRANSPORT, 2026-05, 16800",
        "APBN, OTHER, 2026-05, 16800",
        "COMPANY, OTHER, 2026-05, 16800"
    })
    void only_self_paying_informal_workers_pay_half_and_only_for_a_time(
            Funding funding, Sector sector, YearMonth month, long expected) {
        assertEquals(Rupiah.of(expected), contribution.monthly(LOWEST_BAND, month, funding, sector));
    }

    @Test
    void the_relief_was_known_before_it_applied() {
        Parameter<?> relief = contribution
                .relief(YearMonth.of(2026, 4), Funding.SELF, Sector.OTHER)
                .orElseThrow();
        assertEquals(LocalDate.of(2025, 12, 22), relief.inForceFrom());
        assertEquals(LocalDate.of(2026, 4, 1), relief.appliesFrom());
    }

    @Test
    void the_law_shows_what_changed_between_two_dates() {
        Law law = Law.load();
        var changes = law.changes(LocalDate.of(2025, 2, 23), LocalDate.of(2025, 2, 24));
        assertEquals(2, changes.size());
        assertEquals("jkm.paid_while_waiting", changes.get(0).key());
        assertEquals(null, changes.get(0).before());
        assertEquals("jkm.waiting_months", changes.get(1).key());
        assertEquals(3, changes.get(1).after().value());
        assertEquals(
                law.parameters().size(),
                Set.copyOf(law.parameters().stream().map(History::key).toList()).size());
        assertEquals("jkm.lump_sum", law.parameter("jkm.lump_sum").orElseThrow().key());
    }
}
