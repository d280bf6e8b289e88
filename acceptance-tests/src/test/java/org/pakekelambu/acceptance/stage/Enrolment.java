package org.pakekelambu.acceptance.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A worker with a family, as the social affairs office enrols them. */
public final class Enrolment {

    private final Human worker;
    private final String occupation;
    private final List<Map<String, Object>> family = new ArrayList<>();
    private final List<Human> relatives = new ArrayList<>();
    private String programme = "pake-kelambu";
    private String district = "16.06.03";

    private Enrolment(Human worker, String occupation) {
        this.worker = worker;
        this.occupation = occupation;
    }

    public static Enrolment of(String occupation) {
        return new Enrolment(People.man(LocalDate.of(1981, 4, 17)), occupation);
    }

    public static Enrolment of(String occupation, Human worker) {
        return new Enrolment(worker, occupation);
    }

    public Enrolment in(String programme, String district) {
        this.programme = programme;
        this.district = district;
        return this;
    }

    public Enrolment wife() {
        return relative("SPOUSE", People.woman(LocalDate.of(1984, 9, 2)), null);
    }

    public Enrolment child(LocalDate birthDate, String schoolLevel) {
        return relative("CHILD", People.woman(birthDate), schoolLevel);
    }

    public Enrolment relative(String relation, Human human, String schoolLevel) {
        Map<String, Object> member = human.fields();
        member.put("relation", relation);
        if (schoolLevel != null) {
            member.put("schoolLevel", schoolLevel);
            member.put("married", false);
            member.put("working", false);
        }
        family.add(member);
        relatives.add(human);
        return this;
    }

    public Human worker() {
        return worker;
    }

    public List<Human> relatives() {
        return List.copyOf(relatives);
    }

    public String programme() {
        return programme;
    }

    /** The body of {@code POST /workers}. */
    public Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>(worker.fields());
        body.put("birthPlace", "Sekayu");
        body.put("motherName", People.woman(LocalDate.of(1955, 1, 1)).name());
        body.put("occupation", occupation);
        body.put("reportedIncome", 900_000);
        body.put("kkNumber", worker.kkNumber());
        body.put("address", address());
        body.put("phone", worker.phone());
        body.put("welfareDecile", 2);
        body.put("dataSource", "DTSEN");
        body.put("programme", programme);
        body.put("family", family);
        return body;
    }

    private Map<String, Object> address() {
        return Map.of(
                "districtCode",
                district,
                "villageCode",
                district + ".2005",
                "street",
                "Dusun III",
                "rt",
                "002",
                "rw",
                "001");
    }
}
