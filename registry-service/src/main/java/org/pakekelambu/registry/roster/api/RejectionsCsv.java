package org.pakekelambu.registry.roster.api;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.pakekelambu.manners.problem.Language;
import org.pakekelambu.manners.problem.Texts;
import org.pakekelambu.registry.roster.RosterService;
import org.pakekelambu.registry.roster.domain.Rejection;
import org.pakekelambu.registry.roster.domain.RowFault;
import org.pakekelambu.registry.roster.store.RejectionStore.Kept;

/** Writes rejections as offices open them: one line a fault, with the remedy. */
@Singleton
class RejectionsCsv {
    private static final int PAGE = 2000;

    private final RosterService rosters;
    private final Texts texts;

    RejectionsCsv(RosterService rosters, Texts texts) {
        this.rosters = rosters;
        this.texts = texts;
    }

    String of(UUID roster, String acceptLanguage) {
        Language language = Language.of(acceptLanguage);
        var out = new StringBuilder();
        try (var csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord("line", "column", "value", "code", "message", "remedy");
            int line = 0;
            int fault = -1;
            List<Kept> page = rosters.rejections(roster, line, fault, PAGE);
            while (!page.isEmpty()) {
                for (Kept kept : page) {
                    print(csv, kept.rejection(), language);
                }
                Kept last = page.get(page.size() - 1);
                line = last.rejection().line();
                fault = last.fault();
                page = page.size() < PAGE ? List.of() : rosters.rejections(roster, line, fault, PAGE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private void print(CSVPrinter csv, Rejection r, Language language) throws IOException {
        String text = "error." + RowFault.text(r.code());
        csv.printRecord(
                r.line(),
                r.column(),
                harmless(r.value()),
                r.code(),
                texts.find(language, text, r.argument()).orElse(r.code()),
                texts.find(language, text + ".remedy", r.argument()).orElse(""));
    }

    /** What came in as a formula must not compute when it goes back. */
    private static String harmless(String value) {
        return value != null && !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
