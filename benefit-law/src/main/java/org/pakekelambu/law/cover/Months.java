package org.pakekelambu.law.cover;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Paid months of one member: each month once, with its earliest payment, oldest first. */
final class Months {

    private final List<PaidMonth> months = new ArrayList<>();

    Months(List<PaidMonth> booked) {
        List<PaidMonth> sorted = new ArrayList<>(booked);
        sorted.sort(Comparator.comparing(PaidMonth::month).thenComparing(PaidMonth::paidOn));
        for (PaidMonth paid : sorted) {
            if (months.isEmpty() || !months.get(months.size() - 1).month().equals(paid.month())) {
                months.add(paid);
            }
        }
    }

    List<PaidMonth> all() {
        return months;
    }

    boolean paidBy(YearMonth month, LocalDate day) {
        int low = 0;
        int high = months.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = months.get(middle).month().compareTo(month);
            if (order == 0) {
                return months.get(middle).paidBy(day);
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return false;
    }

    /** Earliest payment after a day, or null; a null day means the earliest of all. */
    LocalDate firstPaymentAfter(LocalDate day) {
        return earliest(day, null);
    }

    /** Earliest payment that can belong to a membership following one that ended on a day: later, or for later months. */
    LocalDate firstPaymentOfNext(LocalDate ended) {
        return earliest(ended, ended == null ? null : YearMonth.from(ended));
    }

    private LocalDate earliest(LocalDate after, YearMonth orMonthAfter) {
        LocalDate first = null;
        for (PaidMonth paid : months) {
            boolean counts = after == null
                    || paid.paidOn().isAfter(after)
                    || (orMonthAfter != null && paid.month().isAfter(orMonthAfter));
            if (counts && orMonthAfter != null && paid.month().isBefore(orMonthAfter)) {
                counts = false;
            }
            if (counts && (first == null || paid.paidOn().isBefore(first))) {
                first = paid.paidOn();
            }
        }
        return first;
    }
}
