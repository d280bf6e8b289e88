package org.pakekelambu.acceptance.stage;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.pakekelambu.localstack.api.Answer;
import org.pakekelambu.localstack.api.ApiClient;
import org.pakekelambu.localstack.api.Form;

/** Where rosters are handed in by one officer and confirmed by another. */
public final class RosterDesk {

    private static final Set<String> STANDING = Set.of("AWAITING_CONFIRMATION", "DONE", "FAILED");

    private final ApiClient first;
    private final ApiClient second;

    public RosterDesk(Clerk uploader, Clerk confirmer) {
        this.first = uploader.registry();
        this.second = confirmer.registry();
    }

    /** Uploads a file and waits until it stands still: done, or checked and waiting for the second person. */
    public JsonNode uploads(Path file, String programme, String content) {
        Form form = new Form()
                .file("file", file.getFileName().toString(), "text/csv", bytes(file))
                .field("programme", programme)
                .field("content", content)
                .field("membership", "EXISTING");
        String path = first.upload("/api/v1/rosters", form).expect(202).location();
        return Jobs.in(STANDING, first, path);
    }

    public Answer uploaderConfirms(JsonNode roster) {
        return confirm(first, path(roster));
    }

    /** The second person confirms; the rows go in. */
    public JsonNode secondPersonConfirms(JsonNode roster) {
        confirm(second, path(roster)).expect(202);
        return Jobs.in(Set.of("DONE", "FAILED"), first, path(roster));
    }

    private static Answer confirm(ApiClient clerk, String path) {
        String etag = clerk.get(path).expect(200).etag();
        return clerk.post(path + "/confirmation", null, Map.of("If-Match", etag));
    }

    /** What came back, as CSV. */
    public String rejections(JsonNode roster) {
        return first.get(path(roster) + "/rejections").expect(200).body();
    }

    private static String path(JsonNode roster) {
        return "/api/v1/rosters/" + roster.path("id").asText();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
