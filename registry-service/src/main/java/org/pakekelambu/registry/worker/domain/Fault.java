package org.pakekelambu.registry.worker.domain;

/**
 * One thing wrong with what an office sent. Never holds the rejected value: it may be personal.
 *
 * @param field as in the JSON of an enrolment, for instance {@code family[1].nik}
 */
public record Fault(String field, Kind kind) {

    /**
     * What is wrong. The texts with the remedy stand under {@code fault.<kind>} in the problem texts.
     *
     * <p>Malformed is what cannot be what it claims to be, whatever else is known; the others break a rule.
     */
    public enum Kind {
        MISSING(true),
        TOO_LONG(true),
        NIK_FORMAT(true),
        NIK_BIRTH_DATE(false),
        NIK_SEX(false),
        KK_FORMAT(true),
        KPJ_FORMAT(true),
        PHONE_FORMAT(true),
        RT_RW_FORMAT(true),
        VILLAGE_FORMAT(true),
        DECILE_RANGE(false),
        INCOME_NEGATIVE(false),
        BIRTH_DATE_FUTURE(false),
        DISTRICT_UNKNOWN(false),
        VILLAGE_OUTSIDE_DISTRICT(false),
        FAMILY_DOUBLE(false),
        FAMILY_UNKNOWN(false),
        FAMILY_IS_WORKER(false);

        private final boolean malformed;

        Kind(boolean malformed) {
            this.malformed = malformed;
        }

        public boolean malformed() {
            return malformed;
        }
    }
}
