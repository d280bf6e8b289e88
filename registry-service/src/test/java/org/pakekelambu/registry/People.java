package org.pakekelambu.registry;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Invented people with numbers of their own. */
public final class People {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final AtomicInteger KPJ = new AtomicInteger();

    private People() {}

    public static String nik(LocalDate birth, String sex) {
        int number = NEXT.incrementAndGet();
        int day = birth.getDayOfMonth() + (sex.equals("FEMALE") ? 40 : 0);
        String date = String.format("%02d", day) + birth.format(DateTimeFormatter.ofPattern("MMyy"));
        return String.format("%06d", 110101 + number / 9000) + date + String.format("%04d", 1 + number % 9000);
    }

    public static String kpj() {
        return String.format("99%09d", KPJ.incrementAndGet());
    }

    public static Body man() {
        return person(LocalDate.of(1985, 8, 17), "MALE");
    }

    public static Body woman() {
        return person(LocalDate.of(1990, 2, 28), "FEMALE");
    }

    public static Body person(LocalDate birth, String sex) {
        var json = new LinkedHashMap<String, Object>();
        json.put("nik", nik(birth, sex));
        json.put("name", "Orang Rekaan " + NEXT.get());
        json.put("birthDate", birth.toString());
        json.put("birthPlace", "Sekayu");
        json.put("sex", sex);
        json.put("occupation", "FARMER");
        json.put("kkNumber", "1606030101100001");
        json.put(
                "address",
                Map.of(
                        "districtCode",
                        "16.06.03",
                        "villageCode",
                        "16.06.03.2005",
                        "street",
                        "Dusun I",
                        "rt",
                        "002",
                        "rw",
                        "001"));
        json.put("phone", "081234567890");
        json.put("welfareDecile", 1);
        json.put("dataSource", "DTSEN");
        json.put("programme", "pake-kelambu");
        json.put("family", new ArrayList<>());
        return new Body(json);
    }

    public static Map<String, Object> child(String name, LocalDate birth, String sex) {
        var json = new LinkedHashMap<String, Object>();
        json.put("relation", "CHILD");
        json.put("name", name);
        json.put("nik", nik(birth, sex));
        json.put("birthDate", birth.toString());
        json.put("sex", sex);
        json.put("schoolLevel", "SD");
        return json;
    }

    /** The body of an enrolment, to be changed before it is sent. */
    public record Body(Map<String, Object> json) {
        public Body with(String field, Object value) {
            var copy = new LinkedHashMap<>(json);
            copy.put(field, value);
            return new Body(copy);
        }

        public Body without(String field) {
            var copy = new LinkedHashMap<>(json);
            copy.remove(field);
            return new Body(copy);
        }

        public Body family(List<Map<String, Object>> members) {
            return with("family", members);
        }

        public String nik() {
            return (String) json.get("nik");
        }
    }
}
