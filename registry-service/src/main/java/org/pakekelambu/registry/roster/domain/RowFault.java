package org.pakekelambu.registry.roster.domain;

import org.pakekelambu.registry.worker.domain.Fault;

/** What can be wrong with a row besides the faults of a description. Texts with remedy: {@code error.row.<name>}. */
public enum RowFault {
    ROW_CUT,
    TOO_MANY_CELLS,
    FORMULA,
    NUMBER_AS_SCIENTIFIC,
    DATE_FORMAT,
    SEX_UNKNOWN,
    OCCUPATION_UNKNOWN,
    NUMBER_FORMAT,
    WORD_UNKNOWN,
    KPJ_NOT_EXPECTED,
    KPJ_TAKEN,
    MEMBERSHIP_DATE_RANGE,
    DUPLICATE_IN_FILE,
    KPJ_TWICE_IN_FILE,
    ALREADY_ENROLLED,
    ENROLLED_ELSEWHERE,
    MEMBERSHIP_ENDED,
    DECEASED,
    WORKER_UNKNOWN;

    /** The key of the sentence for a code, be it one of these or of a description. */
    public static String text(String code) {
        for (RowFault fault : values()) {
            if (fault.name().equals(code)) {
                return "row." + code;
            }
        }
        return "fault." + Fault.Kind.valueOf(code).name();
    }
}
