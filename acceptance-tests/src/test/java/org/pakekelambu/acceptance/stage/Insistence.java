package org.pakekelambu.acceptance.stage;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.pakekelambu.localstack.api.Answer;
import org.pakekelambu.localstack.api.ApiClient;

/**
 * A client as partners should write it: when the answer is lost or the service is away, the same request with the same key
 * is sent again until there is an answer.
 */
public final class Insistence {

    private Insistence() {}

    public static Answer post(ApiClient api, String path, Object body, Map<String, String> headers) {
        Map<String, String> keyed = new HashMap<>(headers);
        keyed.put("Idempotency-Key", UUID.randomUUID().toString());
        return Patience.until(
                "POST " + path + " is answered", () -> once(api, path, body, keyed), Insistence::answered);
    }

    /** GET, until the service is back. */
    public static Answer get(ApiClient api, String path) {
        return Patience.until(
                "GET " + path + " is answered",
                () -> {
                    try {
                        return api.get(path);
                    } catch (UncheckedIOException away) {
                        return null;
                    }
                },
                Insistence::answered);
    }

    private static Answer once(ApiClient api, String path, Object body, Map<String, String> headers) {
        try {
            return api.post(path, body, headers);
        } catch (UncheckedIOException lost) {
            return null;
        }
    }

    private static boolean answered(Answer answer) {
        return answer != null && answer.status() < 500 && !answer.body().contains("still-running");
    }
}
