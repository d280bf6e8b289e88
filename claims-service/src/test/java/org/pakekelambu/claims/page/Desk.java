package org.pakekelambu.claims.page;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pakekelambu.localstack.TestStack;

/** Somebody with a browser: cookies, pages, forms of pages. */
final class Desk {
    private final String token;
    private String language = "id";

    private Desk(String token) {
        this.token = token;
    }

    static Desk of(String subject, String role) {
        return of(subject, List.of(role), "16.06");
    }

    static Desk of(String subject, List<String> roles, String region) {
        return new Desk(TestStack.get().tokens().token(subject, roles, List.of(region)));
    }

    Desk in(String tag) {
        language = tag;
        return this;
    }

    RequestSpecification browser() {
        return given().redirects().follow(false).cookie("work-session", token).cookie("work-language", language);
    }

    String reads(String page) {
        return browser().get(page).then().statusCode(200).extract().asString();
    }

    /** Sends the form of a page as the browser would: to its address, with its hidden fields. */
    Response sends(String page, String form, Map<String, String> fields) {
        RequestSpecification request = browser()
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("version", versionOf(page));
        fields.forEach(request::formParam);
        return request.post(formOf(page, form));
    }

    static String formOf(String page, String form) {
        return found(page, "action=\"([^\"]*/" + form + "\\?form=[^\"]*)\"");
    }

    static String versionOf(String page) {
        return found(page, "name=\"version\" value=\"([0-9]+)\"");
    }

    private static String found(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        if (!matcher.find()) {
            throw new AssertionError("No " + pattern + " in " + page);
        }
        return matcher.group(1);
    }
}
