package org.pakekelambu.acceptance.stage;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Someone who never lived: a name nobody bears and a NIK that agrees with birth date and sex. */
public record Human(String name, String nik, LocalDate birthDate, String sex) {

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
