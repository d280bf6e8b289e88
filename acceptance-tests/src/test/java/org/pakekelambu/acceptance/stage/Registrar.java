package org.pakekelambu.acceptance.stage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.pakekelambu.localstack.api.Answer;
import org.pakekelambu.localstack.api.ApiClient;

/** The officer of the social affairs office who enrols, corrects and records exits. */
public final class Registrar {

    private static final String WORKERS = "/api/v1/workers";

    private final ApiClient registry;

    public Registrar(Clerk clerk) {
        this.registry = clerk.registry();
    }

    public Member enrols(Enrolment enrolment) {
        Answer enrolled = registry.post(WORKERS, enrolment.body()).expect(201);
        return Member.of(enrolment, enrolled.location(), worker(enrolled.location()));
    }

    public Answer tries(Enrolment enrolment) {
        return registry.post(WORKERS, enrolment.body());
    }

    public JsonNode worker(String path) {
        return registry.get(path).expect(200).json();
    }

    public Answer exit(Member member, String reason, String on) {
        String etag = registry.get(member.path()).expect(200).etag();
        return registry.postIfMatch(member.path() + "/exit", etag, Map.of("reason", reason, "on", on));
    }

    public JsonNode search(Map<String, Object> by) {
        return registry.post(WORKERS + "/search", by).expect(200).json();
    }
}
