package org.pakekelambu.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All values one parameter ever had, oldest first, and the one that applies on a date. */
public final class History<T> {

    private final String key;
    private final Unit unit;
    private final Text name;
    private final List<Parameter<T>> values;

    History(String key, Unit unit, Text name, List<Parameter<T>> values) {
        this.key = key;
        this.unit = unit;
        this.name = name;
        this.values = List.copyOf(values);
    }

    public String key() {
        return key;
    }

    public Unit unit() {
        return unit;
    }

    /** What the parameter is, in words a family understands. */
    public Text name() {
        return name;
    }

    /** Oldest first. */
    public List<Parameter<T>> values() {
        return values;
    }

    /** The value for a risk on that date; {@link NoLawInForce} when there is none. */
    public Parameter<T> on(LocalDate date) {
        Parameter<T> found = orNull(date);
        if (found == null) {
            throw new NoLawInForce(
                    key, date, values.isEmpty() ? null : values.get(0).appliesFrom());
        }
        return found;
    }

    /** The value for a risk on that date, where its absence has a meaning of its own. */
    public Optional<Parameter<T>> find(LocalDate date) {
        return Optional.ofNullable(orNull(date));
    }

    private Parameter<T> orNull(LocalDate date) {
        for (int i = values.size() - 1; i >= 0; i--) {
            Parameter<T> candidate = values.get(i);
            if (!date.isBefore(candidate.appliesFrom())) {
                LocalDate repealed = candidate.repealedFrom();
                return repealed == null || date.isBefore(repealed) ? candidate : null;
            }
        }
        return null;
    }
}
