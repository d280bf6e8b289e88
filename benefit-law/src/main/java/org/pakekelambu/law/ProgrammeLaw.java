package org.pakekelambu.law;

import java.time.LocalDate;
import java.util.Optional;

/** What a programme promised its members beyond the statute, as announced. A programme without a promise answers empty. */
public final class ProgrammeLaw {

    private final History<Rupiah> accidentDeathTotal;
    private final History<Rupiah> naturalDeathTotal;

    ProgrammeLaw(History<Rupiah> accidentDeathTotal, History<Rupiah> naturalDeathTotal) {
        this.accidentDeathTotal = accidentDeathTotal;
        this.naturalDeathTotal = naturalDeathTotal;
    }

    /** What the death lines of a work accident on that date are topped up to. */
    public Optional<Parameter<Rupiah>> accidentDeathTotal(LocalDate accidentOn) {
        return accidentDeathTotal == null ? Optional.empty() : accidentDeathTotal.find(accidentOn);
    }

    /** The announced sum of a natural death; equal to the statute, so that it tops up nothing. */
    public Optional<Parameter<Rupiah>> naturalDeathTotal(LocalDate diedOn) {
        return naturalDeathTotal == null ? Optional.empty() : naturalDeathTotal.find(diedOn);
    }
}
