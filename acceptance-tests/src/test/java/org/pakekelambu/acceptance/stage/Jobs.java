package org.pakekelambu.acceptance.stage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.pakekelambu.localstack.api.Answer;
import org.pakekelambu.localstack.api.ApiClient;

/** Long work, followed to its end. */
public final class Jobs {

    private static final Set<String> ENDED = Set.of("DONE", "FAILED");

    private Jobs() {}

    /** @param accepted the 202 whose Location names the job */
    public static JsonNode finished(ApiClient api, Answer accepted) {
        JsonNode job = in(ENDED, api, accepted.expect(202).location());
        if (!job.path("state").asText().equals("DONE")) {
            throw new AssertionError("The job failed: " + job);
        }
        return job;
    }

    /** The job once it is in one of the states. */
    public static JsonNode in(Set<String> states, ApiClient api, String path) {
        return Patience.until(
                path + " is in " + states,
                () -> api.get(path).expect(200).json(),
                job -> states.contains(job.path("state").asText()));
    }
}
