package org.pakekelambu.localstack.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import org.pakekelambu.localstack.roster.WrittenRoster;

/** What every step of the story needs. */
record Setting(Office office, WrittenRoster roster, Cast cast, Journal journal, Screen screen) {

    static final String PROGRAMME = "pake-kelambu";

    /** The day in Musi Banyuasin, as the services see it; kept, so that a step told again says the same. */
    LocalDate day(String step) {
        return LocalDate.parse(journal.entry(
                step + ".day", () -> LocalDate.now(ZoneId.of("Asia/Jakarta")).toString()));
    }
}
