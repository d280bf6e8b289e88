package org.pakekelambu.claims.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pakekelambu.localstack.LocalStackTestResource;
import org.pakekelambu.localstack.RunningStack;
import org.pakekelambu.localstack.TestStack;

/** The way to the issuer and back, with the issuer of the local stack, which asks nobody for a password. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class OfficeAccountApiTest {
    private static final String VERIFIER = "one-time-verifier-of-forty-three-characters-or-more";
    private final RunningStack stack = TestStack.get();

    private OfficeAccount account(String page) {
        return new OfficeAccount(
                stack.issuerUrl(),
                Optional.of("officer-16.06"),
                Optional.of(stack.clientSecret()),
                Optional.ofNullable(page),
                new ObjectMapper());
    }

    @Test
    void code_becomes_the_same_token_the_api_takes() {
        OfficeAccount account = account("http://127.0.0.1:8083/");
        String back = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(account.door("of-this-browser", VERIFIER))
                .then()
                .statusCode(302)
                .extract()
                .header("Location");
        assertTrue(back.startsWith("http://127.0.0.1:8083/work/account/back?"), back);
        assertEquals("of-this-browser", parameter(back, "state"));

        String token = account.token(parameter(back, "code"), VERIFIER).orElseThrow();

        given().cookie("work-session", token)
                .get("/work/queue")
                .then()
                .statusCode(200)
                .body(containsString("officer-16.06"));
        given().auth().oauth2(token).get("/api/v1/claims").then().statusCode(200);
        assertEquals(Optional.empty(), account.token("no-code-of-theirs", VERIFIER));
    }

    @Test
    void nobody_comes_back_with_the_code_of_another() {
        given().cookie("work-set-out", "another-state." + VERIFIER)
                .get("/work/account/back?code=abc&state=of-this-browser&iss=x&session_state=y")
                .then()
                .statusCode(401)
                .body(containsString("Token ditolak"));
        given().get("/work/account/back?code=abc&state=of-this-browser").then().statusCode(401);
    }

    @Test
    void without_a_client_at_the_issuer_only_tokens_are_taken() {
        assertFalse(account(null).isOffered());
        given().get("/work/account").then().statusCode(404);
        String page =
                given().get("/work/sign-in").then().statusCode(200).extract().asString();
        assertFalse(page.contains("/work/account"));
    }

    private static String parameter(String url, String name) {
        for (String pair : URI.create(url).getRawQuery().split("&")) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        throw new AssertionError("No " + name + " in " + url);
    }
}
