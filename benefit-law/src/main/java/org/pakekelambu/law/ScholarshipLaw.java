package org.pakekelambu.law;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Scholarships of a worker's children (PP 44/2015 Ps 25, 34; PP 82/2019). Rates are those of the date of risk. */
public final class ScholarshipLaw {

    /** The shape of the right; a new shape is a new name and a new class. */
    public enum Form {
        /** One sum per member, whatever the number of children. */
        ONCE_PER_MEMBER,
        /** Per child and school year, by level. */
        BY_SCHOOL_YEAR
    }

    private final History<Form> form;
    private final History<Rupiah> onceAmount;
    private final History<Integer> maxChildren;
    private final History<Integer> endsAtAge;
    private final History<Integer> preschoolAndPrimaryYears;
    private final Map<SchoolLevel, History<Rupiah>> perYear = new EnumMap<>(SchoolLevel.class);
    private final Map<SchoolLevel, History<Integer>> maxYears = new EnumMap<>(SchoolLevel.class);

    ScholarshipLaw(LawReader law) {
        form = law.read("scholarship.form", Unit.RULE, Values.oneOf(Form.class));
        onceAmount = law.rupiah("scholarship.once_amount");
        maxChildren = law.number("scholarship.max_children", Unit.COUNT);
        endsAtAge = law.number("scholarship.ends_at_age", Unit.YEARS);
        preschoolAndPrimaryYears = law.number("scholarship.tk_and_sd_years", Unit.YEARS);
        for (SchoolLevel level : SchoolLevel.values()) {
            if (level != SchoolLevel.NONE) {
                String prefix = "scholarship." + level.name().toLowerCase(Locale.ROOT);
                perYear.put(level, law.rupiah(prefix + ".per_year"));
                maxYears.put(level, law.number(prefix + ".years", Unit.YEARS));
            }
        }
    }

    public Parameter<Form> form(LocalDate on) {
        return form.on(on);
    }

    /** The whole scholarship where it is paid once per member. */
    public Parameter<Rupiah> onceAmount(LocalDate on) {
        return onceAmount.on(on);
    }

    public Parameter<Integer> maxChildren(LocalDate on) {
        return maxChildren.on(on);
    }

    /** The right ends on this birthday. */
    public Parameter<Integer> endsAtAge(LocalDate on) {
        return endsAtAge.on(on);
    }

    /** Most years of TK and SD together. */
    public Parameter<Integer> preschoolAndPrimaryYears(LocalDate on) {
        return preschoolAndPrimaryYears.on(on);
    }

    public Parameter<Rupiah> perYear(SchoolLevel level, LocalDate on) {
        return perYear.get(level).on(on);
    }

    public Parameter<Integer> maxYears(SchoolLevel level, LocalDate on) {
        return maxYears.get(level).on(on);
    }
}
