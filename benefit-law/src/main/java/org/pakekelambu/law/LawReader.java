package org.pakekelambu.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.pakekelambu.law.loading.LawFault;
import org.pakekelambu.law.loading.Place;
import org.pakekelambu.law.loading.RawEntry;
import org.pakekelambu.law.loading.RawParameter;

/** Hands typed histories to the faces and notes what does not fit: missing keys, wrong units, values that make no sense. */
final class LawReader {

    private final Map<String, RawParameter> raw;
    private final List<LawFault> faults;
    private final Set<String> asked = new HashSet<>();
    private final List<History<?>> all = new ArrayList<>();

    LawReader(Map<String, RawParameter> raw, List<LawFault> faults) {
        this.raw = raw;
        this.faults = faults;
    }

    /** Everything handed out so far. */
    List<History<?>> all() {
        return all;
    }

    History<Rupiah> rupiah(String key) {
        return read(key, Unit.RUPIAH, Values::rupiah);
    }

    History<Integer> number(String key, Unit unit) {
        return read(key, unit, Values::number);
    }

    <T> History<T> read(String key, Unit unit, Function<Object, T> parse) {
        asked.add(key);
        RawParameter parameter = raw.get(key);
        if (parameter == null) {
            faults.add(new LawFault(new Place("law", 0), key, "the code reads this key but no file holds it"));
            return new History<>(key, unit, new Text(key, key), List.of());
        }
        checkUnit(parameter, unit);
        List<Parameter<T>> values = new ArrayList<>();
        for (RawEntry entry : parameter.entries()) {
            Parameter<T> value = value(key, unit, entry, parse);
            if (value != null) {
                values.add(value);
            }
        }
        History<T> history = new History<>(key, unit, new Text(parameter.nameId(), parameter.nameEn()), values);
        all.add(history);
        return history;
    }

    /** The middle parts of all keys {@code prefix + middle + suffix}: for data keyed by programme or band. */
    Set<String> middles(String prefix, String suffix) {
        Set<String> middles = new TreeSet<>();
        for (String key : raw.keySet()) {
            if (key.startsWith(prefix) && key.endsWith(suffix) && key.length() > prefix.length() + suffix.length()) {
                middles.add(key.substring(prefix.length(), key.length() - suffix.length()));
            }
        }
        return middles;
    }

    void noteUnread() {
        raw.forEach((key, parameter) -> {
            if (!asked.contains(key)) {
                faults.add(new LawFault(parameter.place(), key, "no code reads this key"));
            }
        });
    }

    private void checkUnit(RawParameter parameter, Unit expected) {
        String written = parameter.unit();
        if (written == null || written.equals(expected.name())) {
            return;
        }
        boolean known =
                Arrays.stream(Unit.values()).anyMatch(unit -> unit.name().equals(written));
        String text = known ? "unit " + written + " where the code counts in " + expected : "unknown unit " + written;
        faults.add(new LawFault(parameter.place(), parameter.key(), text));
    }

    private <T> Parameter<T> value(String key, Unit unit, RawEntry entry, Function<Object, T> parse) {
        Citation citation = citation(key, entry);
        if (entry.value() == null || entry.appliesFrom() == null) {
            return null;
        }
        LocalDate inForce = entry.inForceFrom() == null ? entry.appliesFrom() : entry.inForceFrom();
        try {
            return new Parameter<>(
                    key,
                    parse.apply(entry.value()),
                    unit,
                    entry.appliesFrom(),
                    inForce,
                    entry.repealedFrom(),
                    citation);
        } catch (RuntimeException e) {
            faults.add(new LawFault(
                    entry.place(), key, "value " + entry.value() + " is not in " + unit + ": " + e.getMessage()));
            return null;
        }
    }

    private Citation citation(String key, RawEntry entry) {
        Map<String, String> parts = entry.citation();
        if (parts.size() < 4) {
            return null;
        }
        try {
            Confidence confidence = Confidence.valueOf(parts.get("confidence"));
            return new Citation(
                    parts.get("act"), parts.get("article"), LocalDate.parse(parts.get("dated")), confidence);
        } catch (DateTimeException e) {
            faults.add(new LawFault(entry.place(), key, "citation dated '" + parts.get("dated") + "' is not a date"));
        } catch (IllegalArgumentException e) {
            faults.add(new LawFault(
                    entry.place(), key, "confidence '" + parts.get("confidence") + "' is none of P, S2, S1, A, M"));
        }
        return null;
    }
}
