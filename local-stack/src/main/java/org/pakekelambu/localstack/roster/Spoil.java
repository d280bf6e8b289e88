package org.pakekelambu.localstack.roster;

import java.util.function.BiConsumer;

/**
 * One way to spoil a good row.
 *
 * @param code under which the row must come back, see {@link ExpectedRejection}
 * @param column at which the registry must point
 * @param deed spoils the row; its second argument is a good row that stands earlier in the file
 */
record Spoil<C extends Enum<C>>(String code, C column, BiConsumer<Row<C>, Row<C>> deed) {

    void on(Row<C> row, Row<C> earlier) {
        deed.accept(row, earlier);
    }

    /** The cell at fault gets this text. */
    static <C extends Enum<C>> Spoil<C> cell(String code, C column, String text) {
        return new Spoil<>(code, column, (row, earlier) -> row.set(column, text));
    }
}
