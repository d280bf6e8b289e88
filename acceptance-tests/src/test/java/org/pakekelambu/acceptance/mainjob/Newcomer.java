package org.pakekelambu.acceptance.mainjob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pakekelambu.localstack.api.Answer;
import org.pakekelambu.localstack.api.ApiClient;

/** Somebody who has what the main job printed and the tokens it wrote, and nothing else. */
final class Newcomer {
    private static final String CLAIMS = "/api/v1/claims";

    private final String printed;
    private final Path tokens;

    Newcomer(String printed, Path tokens) {
        this.printed = printed;
        this.tokens = tokens;
    }

    /** He files, another officer answers what is unclear, a third person decides; who filed or answered may do no more. */
    void carriesAClaimThroughTheOffice() {
        String worker = with("registry", "registrar")
                .get("/api/v1/workers?district=16.06.01&status=ACTIVE&limit=1")
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText();
        Map<String, Object> son = Map.of("name", "Umar", "relation", "CHILD", "birthDate", "1990-01-02");
        Answer filed = with("claims", "officer")
                .post(
                        CLAIMS,
                        Map.of(
                                "worker", Map.of("id", worker),
                                "kind", "DEATH",
                                "occurredOn",
                                        LocalDate.now(ZoneId.of("Asia/Jakarta")).toString(),
                                "cause", "ILLNESS",
                                "claimant", Map.of("name", "Umar", "relation", "CHILD"),
                                "heirs", List.of(son),
                                "documents", List.of("DEATH_CERTIFICATE", "HEIR_LETTER", "MEMBER_CARD")))
                .expect(201);
        String claim = CLAIMS + "/" + filed.json().path("id").asText();
        assertEquals("IN_REVIEW", filed.json().path("status").asText(), filed.body());
        Map<String, Object> answers = Map.of("answers", answers(filed.json()));

        assertEquals(403, answer("officer", claim, "/assessment", answers).status(), "who filed does not answer");
        JsonNode answered =
                answer("officer-2", claim, "/assessment", answers).expect(200).json();
        assertEquals("PROPOSED", answered.path("status").asText(), answered.toString());
        Answer decided = answer(
                "approver", claim, "/decision", Map.of("outcome", "APPROVE", "reason", "Papers and findings agree"));
        assertEquals("APPROVED", decided.expect(200).json().path("status").asText(), decided.body());

        List<String> people =
                List.of(subject("approver"), subject("approver-2"), subject("officer"), subject("officer-2"));
        assertEquals(4, people.stream().distinct().count(), () -> people.toString());
        with("claims", "approver-2").get(claim).expect(200);
    }

    private static List<Map<String, Object>> answers(JsonNode claim) {
        List<Map<String, Object>> answers = new ArrayList<>();
        claim.path("findings").forEach(finding -> {
            if (finding.path("consequence").asText().equals("REFERS")) {
                answers.add(Map.of(
                        "rule",
                        finding.path("rule").asText(),
                        "outcome",
                        "MET",
                        "reason",
                        "The heir letter names him"));
            }
        });
        assertTrue(!answers.isEmpty(), claim.toString());
        return answers;
    }

    private Answer answer(String who, String claim, String step, Object body) {
        ApiClient client = with("claims", who);
        return client.postIfMatch(claim + step, client.get(claim).expect(200).etag(), body);
    }

    private ApiClient with(String service, String who) {
        Matcher console =
                Pattern.compile(service + "\\s+(http\\S+)/q/swagger-ui").matcher(printed);
        assertTrue(console.find(), printed);
        return new ApiClient(console.group(1), () -> token(who));
    }

    private String token(String who) {
        try {
            return Files.readString(tokens.resolve(who));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two tokens of one person would be no four eyes. */
    private String subject(String who) {
        String payload =
                new String(java.util.Base64.getUrlDecoder().decode(token(who).split("\\.")[1]));
        return payload.replaceAll(".*\"sub\"\\s*:\\s*\"([^\"]*)\".*", "$1");
    }
}
