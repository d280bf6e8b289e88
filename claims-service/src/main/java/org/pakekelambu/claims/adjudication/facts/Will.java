package org.pakekelambu.claims.adjudication.facts;

import java.util.List;

/** A will was found; {@code named} are those it names, empty when it could not be read. */
public record Will(List<Person> named) {
    public Will {
        named = named == null ? List.of() : List.copyOf(named);
    }
}
