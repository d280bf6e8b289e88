package org.pakekelambu.claims.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Claims that are alike.
 *
 * @param id follows from what is alike, so that the same signal keeps its id
 * @param place village or district it is about, or null
 * @param person {@code sub} of the registrar, reporter or officer it is about, or null
 * @param approver {@code sub} of the approver of a pair, or null
 * @param on day of the accidents, or null
 * @param days days from enrolment to death of an early death, or null
 * @param counted what was counted; {@code threshold} from how many on it is shown
 * @param weight 100 at the threshold, 200 at twice the threshold
 * @param claims some of the claims; {@code claimCount} is how many there are
 */
record Signal(
        UUID id,
        SignalKind kind,
        String place,
        String person,
        String approver,
        LocalDate on,
        Integer days,
        long counted,
        long threshold,
        long weight,
        List<UUID> claims,
        int claimCount) {}
