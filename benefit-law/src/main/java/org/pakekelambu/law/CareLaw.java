package org.pakekelambu.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Costs of a work accident and the most that is paid of each (PP 44/2015 Ps 25, 31, 33, annex III). */
public final class CareLaw {

    /** How treatment is paid; a new way is a new name and a new class. */
    public enum MedicalRule {
        /** What is medically necessary, without ceiling, class I ward. */
        AT_COST
    }

    private static final Map<LineCode, String> CAPPED = Map.of(
            LineCode.JKK_TRANSPORT_LAND, "jkk.transport.land",
            LineCode.JKK_TRANSPORT_SEA, "jkk.transport.sea",
            LineCode.JKK_TRANSPORT_AIR, "jkk.transport.air",
            LineCode.JKK_HOME_CARE, "jkk.home_care",
            LineCode.JKK_SPECTACLES, "jkk.spectacles",
            LineCode.JKK_HEARING_AID, "jkk.hearing_aid",
            LineCode.JKK_DENTURES, "jkk.dentures");

    private final Map<LineCode, History<Rupiah>> caps = new EnumMap<>(LineCode.class);
    private final History<Integer> homeCareYears;
    private final History<Integer> denturesCovered;
    private final History<BigDecimal> prosthesisExtraPercent;
    private final History<MedicalRule> medical;

    CareLaw(LawReader law) {
        CAPPED.forEach((line, key) -> caps.put(line, law.rupiah(key)));
        homeCareYears = law.number("jkk.home_care.years", Unit.YEARS);
        denturesCovered = law.number("jkk.dentures.sets", Unit.COUNT);
        prosthesisExtraPercent = law.read("jkk.prosthesis.extra_percent", Unit.PERCENT, Values::percent);
        medical = law.read("jkk.medical", Unit.RULE, Values.oneOf(MedicalRule.class));
    }

    /** Most that is paid of a cost; empty where the law of that day does not pay it, or names no cap. */
    public Optional<Parameter<Rupiah>> cap(LineCode line, LocalDate on) {
        return caps.get(line).find(on);
    }

    public Optional<Parameter<Integer>> homeCareYears(LocalDate on) {
        return homeCareYears.find(on);
    }

    /** Present where dentures are paid at all, also before their cap was known. */
    public Optional<Parameter<Integer>> denturesCovered(LocalDate on) {
        return denturesCovered.find(on);
    }

    /** Added to the price set by the hospital's rehabilitation centre. */
    public Parameter<BigDecimal> prosthesisExtraPercent(LocalDate on) {
        return prosthesisExtraPercent.on(on);
    }

    public Parameter<MedicalRule> medical(LocalDate on) {
        return medical.on(on);
    }
}
