package org.pakekelambu.claims.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The clock of a claim in words.
 *
 * @param tone late, soon, calm or none: how it is coloured
 * @param owed what being late costs by now, or null
 */
public record DueWords(String day, String left, String tone, String owed) {
    private static final int SOON_DAYS = 2;

    static DueWords of(LocalDate dueOn, long daysLate, long compensation, boolean over, LocalDate today, Speech say) {
        if (dueOn == null) {
            return new DueWords("–", say.word("clock.stands"), "none", null);
        }
        String owed = compensation == 0 ? null : say.money(compensation);
        if (daysLate > 0) {
            return new DueWords(say.day(dueOn), say.counted("clock.late", daysLate), "late", owed);
        }
        if (over) {
            return new DueWords(say.day(dueOn), say.word("clock.over"), "none", owed);
        }
        long days = ChronoUnit.DAYS.between(today, dueOn);
        String left = days == 0 ? say.word("clock.today") : say.counted("clock.left", days);
        return new DueWords(say.day(dueOn), left, days <= SOON_DAYS ? "soon" : "calm", owed);
    }
}
