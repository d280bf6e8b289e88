package org.pakekelambu.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pakekelambu.localstack.api.ApiClient;

/** The treasurer books every month since the launch at once, with totals that must match to the rupiah. */
final class ContributionsBooked implements Step {

    private static final LocalDate LAUNCH = LocalDate.of(2025, 7, 16);
    private static final int USUAL_DAY = 10;

    @Override
    public String title() {
        return "All contributions since July 2025 in one booking (POST /contributions)";
    }

    @Override
    public void play(Setting setting) {
        LocalDate today = setting.day("contributions");
        ApiClient treasurer = setting.office().treasurer();
        List<YearMonth> months = months(today);
        String path = setting.journal().entry("booking", () -> booked(setting, treasurer, months, today));
        JsonNode job =
                Work.until(Set.of("DONE"), treasurer, path, setting.screen().progress("booking  ", "workers"));
        setting.screen()
                .line(months.get(0) + " to " + months.get(months.size() - 1) + " are paid for "
                        + Screen.count(job.path("accepted").asLong()) + " workers");
    }

    private static String booked(Setting setting, ApiClient treasurer, List<YearMonth> months, LocalDate today) {
        long count = 0;
        long total = 0;
        for (YearMonth month : months) {
            JsonNode due = treasurer
                    .get("/api/v1/contributions/due?limit=1&programme=" + Setting.PROGRAMME + "&month=" + month)
                    .expect(200)
                    .json();
            count += due.path("count").asLong();
            total += due.path("total").asLong();
        }
        setting.screen()
                .line("control totals: " + Screen.count(count) + " worker-months, " + Screen.rupiah(total)
                        + " (generator: "
                        + Screen.count((long) setting.roster().expectedMembers().accepted() * months.size()) + ")");
        Map<String, Object> booking = new LinkedHashMap<>();
        booking.put("programme", Setting.PROGRAMME);
        booking.put(
                "payments", months.stream().map(month -> payment(month, today)).toList());
        booking.put("reference", "SP2D-" + today.getYear() + "-000001");
        booking.put("declaredCount", count);
        booking.put("declaredTotal", total);
        return treasurer
                .postWithKey("/api/v1/contributions", "main-job-contributions", booking)
                .expect(202)
                .location();
    }

    private static List<YearMonth> months(LocalDate today) {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(LAUNCH);
                !month.isAfter(YearMonth.from(today));
                month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    /** The first on the day of the launch, the others on the tenth, well before they are due; none in the future. */
    private static Map<String, Object> payment(YearMonth month, LocalDate today) {
        LocalDate day = month.equals(YearMonth.from(LAUNCH)) ? LAUNCH : month.atDay(USUAL_DAY);
        LocalDate paidOn = day.isAfter(today) ? today : day;
        return Map.of("month", month.toString(), "paidOn", paidOn.toString());
    }
}
