package org.pakekelambu.benefits;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.pakekelambu.events.contract.EventType;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.events.inbox.Incoming;
import org.pakekelambu.events.inbox.Subscription;
import org.pakekelambu.localstack.TestStack;

/** The service as tests use it: states come in as from the topic, questions go in over HTTP with a real token. */
@ApplicationScoped
public class Benefits {
    private final Subscription<WorkerState> workers;

    Benefits(Subscription<WorkerState> workers) {
        this.workers = workers;
    }

    /** Hands the members over in one batch, as the consumer does. */
    public void hears(Member... members) {
        hears(Arrays.stream(members).map(Member::state).toList());
    }

    public void hears(List<WorkerState> states) {
        workers.handle(states.stream()
                .map(state -> Incoming.of(EventType.WORKER_CHANGED, state))
                .toList());
    }

    public static RequestSpecification as(String role) {
        return as(role, "16.06");
    }

    public static RequestSpecification as(String role, String region) {
        return withToken(role, region).header("Accept-Language", "en");
    }

    public static RequestSpecification indonesian(String role) {
        return withToken(role, "16.06").header("Accept-Language", "id");
    }

    private static RequestSpecification withToken(String role, String region) {
        return given().auth().oauth2(TestStack.get().tokens().token(role + "-1", role, region));
    }

    public static ValidatableResponse entitlement(Member member, String asOf) {
        return as("officer")
                .get("/api/v1/entitlements/{id}?asOf={on}", member.id, asOf)
                .then()
                .statusCode(200);
    }
}
