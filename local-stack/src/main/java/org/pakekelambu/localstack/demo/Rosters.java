package org.pakekelambu.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.pakekelambu.localstack.api.Answer;
import org.pakekelambu.localstack.api.ApiClient;
import org.pakekelambu.localstack.api.Form;
import org.pakekelambu.localstack.roster.ExpectedOutcome;

/** Uploads a roster and compares what became of it with what the generator expects. */
final class Rosters {

    private static final String ROSTERS = "/api/v1/rosters";

    private final Setting setting;

    Rosters(Setting setting) {
        this.setting = setting;
    }

    /** @return path of the roster, known from before or just made */
    String uploaded(String content, String membership, Path file) {
        String name = file.getFileName().toString().replace(".csv", "");
        return setting.journal().entry("roster." + name, () -> {
            Form form = new Form()
                    .field("programme", Setting.PROGRAMME)
                    .field("content", content)
                    .field("membership", membership)
                    .file("file", file.getFileName().toString(), "text/csv", bytes(file));
            return setting.office()
                    .registrar()
                    .uploadWithKey(ROSTERS, "main-job-" + name, form)
                    .expect(202)
                    .location();
        });
    }

    JsonNode until(String path, String task, String... states) {
        return Work.until(
                Set.of(states),
                setting.office().registrar(),
                path,
                setting.screen().progress(task, "rows"));
    }

    /** By somebody else than the one who uploaded it. */
    void confirm(String path) {
        ApiClient second = setting.office().secondRegistrar();
        Answer seen = second.get(path).expect(200);
        if (seen.json().path("state").asText().equals("AWAITING_CONFIRMATION")) {
            second.postIfMatch(path + "/confirmation", seen.etag(), null).expect(202);
        }
    }

    /** Says what went in and what came back, beside the generator's own counts. */
    void compare(String path, JsonNode roster, ExpectedOutcome expected) {
        Rejections rejections = Rejections.read(setting.office()
                .registrar()
                .get(path + "/rejections")
                .expect(200)
                .body());
        long accepted = roster.path("accepted").asLong();
        setting.screen()
                .line(Screen.count(accepted) + " rows accepted (generator: " + Screen.count(expected.accepted()) + "), "
                        + Screen.count(roster.path("rejected").asLong()) + " rejected (generator: "
                        + Screen.count(expected.rejections().size()) + ")");
        setting.screen().line(rejections.comparedWith(expected));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
