package org.pakekelambu.acceptance.stage;

import java.util.List;

/** The papers an office asks for (law.md section 7), by the codes of the claims API. */
public final class Papers {

    public static final List<String> DEATH = List.of("MEMBER_CARD", "DEATH_CERTIFICATE", "HEIR_LETTER");
    public static final List<String> ACCIDENT = List.of(
            "MEMBER_CARD",
            "DOCTOR_LETTER",
            "DEATH_CERTIFICATE",
            "HEIR_LETTER",
            "TRANSPORT_RECEIPT",
            "TREATMENT_RECEIPT");

    private Papers() {}
}
