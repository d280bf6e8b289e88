package org.pakekelambu.registry.roster.api;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
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
    /** More faults than anybody mends by hand: such a file was made wrongly as a whole. */
    private static final int MOST = 50_000;

    private final RosterService rosters;
    private final Texts texts;

    RejectionsCsv(RosterService rosters, Texts texts) {
        this.rosters = rosters;
        this.texts = texts;
    }

    /** Written page by page while it is sent. 404 at once when the roster is not the caller's */
    StreamingOutput of(UUID roster, String acceptLanguage) {
        Language language = Language.of(acceptLanguage);
        List<Kept> first = rosters.rejections(roster, 0, -1, PAGE);
        return out -> {
            try (var csv = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180)) {
                csv.printRecord("line", "column", "value", "code", "message", "remedy");
                write(csv, roster, first, language);
            }
        };
    }

    private void write(CSVPrinter csv, UUID roster, List<Kept> first, Language language) throws IOException {
        List<Kept> page = first;
        int written = 0;
        while (!page.isEmpty() && written < MOST) {
            for (Kept kept : page) {
                print(csv, kept.rejection(), language);
            }
            written += page.size();
            Kept last = page.get(page.size() - 1);
            page = page.size() < PAGE
                    ? List.of()
                    : rosters.rejections(roster, last.rejection().line(), last.fault(), PAGE);
        }
        if (!page.isEmpty()) {
            csv.printRecord(
                    "",
                    "",
                    "",
                    "MORE",
                    texts.find(language, "error.rejections-cut", MOST).orElse("MORE"),
                    texts.find(language, "error.rejections-cut.remedy").orElse(""));
        }
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
