package org.pakekelambu.law.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.SchoolLevel;
import org.pakekelambu.law.benefit.Working.LevelYears;
import org.pakekelambu.law.loading.LawFile;
import org.pakekelambu.law.loading.LawSource;

class SchoolForecastTest {

    private static final LocalDate RISK = LocalDate.of(2026, 6, 1);
    private static final Law LAW = Law.load();

    @ParameterizedTest(name = "born {0}, {1} year {2}: {3}")
    @CsvSource({
        "2021-06-02, TK, 1, TK 1 SD 6 SMP 3 SMA 3 PT 5",
        "2021-06-02, TK, 2, SD 6 SMP 3 SMA 3 PT 5",
        "2014-06-02, SD, 6, SMP 3 SMA 3 PT 5",
        "2014-06-01, SD, 6, SMP 3 SMA 3 PT 4",
        "2014-06-01, SD, 4, SD 2 SMP 3 SMA 3 PT 2",
        "2010-01-01, SMP, 9, SMA 3 PT 3",
        "2014-06-02, SD, , SMP 3 SMA 3 PT 5",
        "2012-06-02, SD, , SMP 3 SMA 3 PT 3",
        "2019-01-01, SD, , SD 4 SMP 3 SMA 3 PT 5",
        "2004-06-01, PT, , PT 0",
        "2004-06-02, PT, , PT 1",
        "2022-06-02, NONE, , TK 2 SD 6 SMP 3 SMA 3 PT 5",
        "2021-06-01, NONE, , TK 1 SD 6 SMP 3 SMA 3 PT 5",
        "2015-06-02, NONE, , SD 2 SMP 3 SMA 3 PT 5",
        "2003-06-02, NONE, , PT 1"
    })
    void years_to_come_are_those_that_can_begin_before_the_23rd_birthday(
            LocalDate born, SchoolLevel level, Integer year, String expected) {
        assertEquals(expected.replace("PT 0", ""), forecast(born, level, year, LAW));
    }

    @Test
    void kindergarten_and_primary_school_share_their_limit() {
        String draft = """
                scholarship.tk_and_sd_years:
                  values:
                    - applies_from: 2026-01-01
                      value: 7
                      citation: {act: Draft, article: Ps 1, dated: 2026-01-01, confidence: M}
                """;
        Law law = Law.load(LawSource.shipped().with(new LawFile("draft.yaml", draft)));
        LocalDate born = LocalDate.of(2023, 1, 1);
        assertEquals("TK 1 SD 6 SMP 3 SMA 3 PT 5", forecast(born, SchoolLevel.NONE, null, law));
        assertEquals("TK 1 SD 5 SMP 3 SMA 3 PT 5", forecast(born, SchoolLevel.TK, 1, law));
        assertEquals("SD 5 SMP 3 SMA 3 PT 5", forecast(born, SchoolLevel.SD, 1, law));
    }

    private static String forecast(LocalDate born, SchoolLevel level, Integer year, Law law) {
        Child child = new Child("a", born, level, year, false, false, true);
        StringBuilder text = new StringBuilder();
        for (LevelYears years : SchoolForecast.of(child, RISK, law.scholarship())) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(years.level())
                    .append(' ')
                    .append(years.years());
        }
        return text.toString();
    }
}
