package org.pakekelambu.acceptance.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pakekelambu.acceptance.stage.OnStage;
import org.pakekelambu.acceptance.stage.Stage;
import org.pakekelambu.localstack.Service;
import org.pakekelambu.localstack.api.Answer;
import org.pakekelambu.localstack.api.ApiClient;

/** Role by operation, as the OpenAPI documents publish it: every cell is called. */
@ExtendWith(OnStage.class)
class RoleMatrixJourneyIT {

    private static final List<String> ROLES =
            List.of("registrar", "treasurer", "officer", "approver", "partner", "notifier", "auditor", "operator");

    /** Ids nobody has: what is allowed ends in 404 or a complaint about the body, never in a change. */
    private static final UnaryOperator<String> NOBODY =
            name -> UUID.randomUUID().toString();

    @ParameterizedTest
    @EnumSource(Service.class)
    void without_a_token_nothing_but_what_is_published_as_open_answers(Service service, Stage stage) {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : published(service, stage)) {
            Answer answer = operation.call(stage.anybody(service), NOBODY);
            if (!operation.open() && answer.status() != 401) {
                wrong.add(operation + " -> " + answer.status());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void every_role_may_call_what_the_document_says_and_nothing_else(Service service, Stage stage) {
        List<String> wrong = new ArrayList<>();
        for (String role : ROLES) {
            ApiClient caller = stage.clerk("matrix-" + role, role, "16.06").at(service);
            for (Operation operation : published(service, stage)) {
                if (operation.open() || operation.path().endsWith("/business-date")) {
                    continue;
                }
                int status = operation.call(caller, NOBODY).status();
                boolean refused = status == 403 || status == 401;
                if (refused == operation.allows(role) || status >= 500) {
                    wrong.add(role + ": " + operation + " -> " + status);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void a_token_without_a_role_opens_nothing(Service service, Stage stage) {
        ApiClient caller =
                stage.clerk("matrix-none", List.of(), List.of("16.06")).at(service);
        List<String> wrong = new ArrayList<>();
        for (Operation operation : published(service, stage)) {
            if (!operation.open()
                    && !operation.roles().contains("*")
                    && operation.call(caller, NOBODY).status() != 403) {
                wrong.add(operation.toString());
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** Each operation either names its roles or is published as open. */
    private static List<Operation> published(Service service, Stage stage) {
        List<Operation> operations = Operation.of(service, stage.anybody(service));
        assertTrue(operations.size() >= 5, operations.toString());
        operations.forEach(operation ->
                assertTrue(operation.open() || !operation.roles().isEmpty(), operation + " names no roles"));
        return operations;
    }
}
