package org.pakekelambu.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What a month costs (PP 44/2015 Ps 20, 24, annex II) and who pays less (PP 50/2025). */
public final class ContributionLaw {

    /** The lowest band, which the programme pays for its members. */
    public static final String LOWEST_BAND = "BPU_1";

    /** Who pays the contribution. */
    public enum Funding {
        APBD,
        APBN,
        COMPANY,
        SELF
    }

    /** Sectors the relief distinguishes. */
    public enum Sector {
        TRANSPORT,
        OTHER
    }

    private final History<Rupiah> jkm;
    private final History<Integer> dueDay;
    private final Map<String, History<Rupiah>> jkkByBand = new TreeMap<>();
    private final Map<String, History<Rupiah>> basisByBand = new TreeMap<>();
    private final Map<Sector, History<BigDecimal>> relief = new EnumMap<>(Sector.class);
    private final History<List<Funding>> reliefFor;

    ContributionLaw(LawReader law) {
        jkm = law.rupiah("contribution.jkm");
        dueDay = law.number("contribution.due_day", Unit.DAY_OF_MONTH);
        Set<String> bands = law.middles("contribution.band.", ".jkk");
        bands.addAll(law.middles("contribution.band.", ".basis"));
        for (String band : bands) {
            jkkByBand.put(band, law.rupiah("contribution.band." + band + ".jkk"));
            basisByBand.put(band, law.rupiah("contribution.band." + band + ".basis"));
        }
        relief.put(Sector.TRANSPORT, law.read("contribution.relief.transport", Unit.PERCENT, Values::percent));
        relief.put(Sector.OTHER, law.read("contribution.relief.other", Unit.PERCENT, Values::percent));
        reliefFor = law.read("contribution.relief.granted_to", Unit.NAMES, Values.someOf(Funding.class));
    }

    public Set<String> bands() {
        return Set.copyOf(basisByBand.keySet());
    }

    public Parameter<Rupiah> jkm(LocalDate on) {
        return jkm.on(on);
    }

    public Parameter<Rupiah> jkk(String band, LocalDate on) {
        return known(jkkByBand, band).on(on);
    }

    /** W, the basis amount of a band from which accident benefits are counted; {@link UnknownBand} where not entered. */
    public Parameter<Rupiah> basis(String band, LocalDate on) {
        return known(basisByBand, band).on(on);
    }

    public Parameter<Integer> dueDay(LocalDate on) {
        return dueDay.on(on);
    }

    boolean hasDueDay(YearMonth month) {
        return dueDay.find(month.atDay(1)).isPresent();
    }

    /** The full price of a month: JKK and JKM together, without relief. */
    public Rupiah monthly(String band, YearMonth month) {
        LocalDate on = month.atDay(1);
        return jkk(band, on).value().plus(jkm(on).value());
    }

    /** The price of a month for who pays it: relief is given only to those the law names. */
    public Rupiah monthly(String band, YearMonth month, Funding funding, Sector sector) {
        Rupiah full = monthly(band, month);
        return relief(month, funding, sector)
                .map(percent -> full.minus(full.percent(percent.value())))
                .orElse(full);
    }

    /** Percent taken off that month, or empty: the law gives none, or excludes who pays. */
    public Optional<Parameter<BigDecimal>> relief(YearMonth month, Funding funding, Sector sector) {
        LocalDate on = month.atDay(1);
        boolean granted =
                reliefFor.find(on).filter(p -> p.value().contains(funding)).isPresent();
        return granted ? relief.get(sector).find(on) : Optional.empty();
    }

    private static History<Rupiah> known(Map<String, History<Rupiah>> byBand, String band) {
        History<Rupiah> history = byBand.get(band);
        if (history == null) {
            throw new UnknownBand(band, byBand.keySet());
        }
        return history;
    }
}
