package org.pakekelambu.acceptance.stage;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Someone who never lived: a name nobody bears and a NIK that agrees with birth date and sex. */
public record Human(String name, String nik, LocalDate birthDate, String sex) {

    /** Of the family, as far as these tests know families. */
    public String kkNumber() {
        return "16" + nik.substring(2);
    }

    public String phone() {
        return "0812" + nik.substring(6, 14);
    }

    /** Of the bank account to which money of this person goes. */
    public String accountNumber() {
        return "14" + nik.substring(6);
    }

    /** The fields every request about a person shares. */
    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("nik", nik);
        fields.put("name", name);
        fields.put("birthDate", birthDate.toString());
        fields.put("sex", sex);
        return fields;
    }
}
