package org.pakekelambu.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.pakekelambu.localstack.StackFailure;

/** Prints a claim so that a family would understand it: sums, articles, and what was not as it should be. */
final class ClaimTold {

    private final Screen screen;

    ClaimTold(Screen screen) {
        this.screen = screen;
    }

    /** @throws StackFailure with the rules' own sentences when a second person cannot decide yet */
    void findings(JsonNode claim) {
        int met = 0;
        StringBuilder open = new StringBuilder();
        for (JsonNode finding : claim.path("findings")) {
            if (finding.path("outcome").asText().equals("MET")) {
                met++;
            } else {
                open.append(" ").append(sentence(finding));
            }
        }
        screen.line(met + " of " + claim.path("findings").size() + " rules are met." + open);
        String status = claim.path("status").asText();
        if (!status.equals("PROPOSED") && !status.equals("APPROVED") && !status.equals("PAID")) {
            throw new StackFailure("The claim is " + status + " and cannot go on by itself:" + open);
        }
    }

    private static String sentence(JsonNode finding) {
        return finding.path("rule").asText() + ": "
                + finding.path("sentence").path("en").asText();
    }

    void lines(JsonNode claim) {
        Map<String, Long> byPayer = new TreeMap<>();
        long sum = 0;
        for (JsonNode line : claim.path("lines")) {
            screen.line(told(line));
            if (line.path("state").asText().equals("PAYABLE")) {
                byPayer.merge(payer(line), line.path("amount").asLong(), Long::sum);
                sum += line.path("amount").asLong();
            }
        }
        StringBuilder payers = new StringBuilder();
        byPayer.forEach((payer, amount) -> payers.append(payers.isEmpty() ? "" : " + ")
                .append(Screen.rupiah(amount))
                .append(" from ")
                .append(payer));
        screen.line("payable now: " + Screen.rupiah(sum) + " = " + payers);
    }

    private static String told(JsonNode line) {
        JsonNode citation = line.path("citation");
        String state = line.path("state").asText();
        return String.format(
                Locale.ROOT,
                "%14s  %-16s %s%s: %s, %s [%s]",
                Screen.rupiah(line.path("amount").asLong()),
                line.path("code").asText(),
                line.path("name").path("en").asText(),
                state.equals("PAYABLE") ? "" : " (" + state + ")",
                citation.path("act").asText(),
                citation.path("article").asText(),
                citation.path("confidence").asText());
    }

    private static String payer(JsonNode line) {
        return line.path("payer").asText().startsWith("BPJS") ? "BPJS Ketenagakerjaan" : "the programme";
    }
}
