package org.pakekelambu.acceptance.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A claim as an officer writes it down: the body of {@code POST /claims}. */
public final class Filing {

    private final Map<String, Object> body = new LinkedHashMap<>();
    private final List<Map<String, Object>> heirs = new ArrayList<>();

    private Filing(Map<String, Object> worker, String kind, LocalDate occurredOn, String cause) {
        body.put("worker", worker);
        body.put("kind", kind);
        body.put("occurredOn", occurredOn.toString());
        body.put("cause", cause);
    }

    public static Filing death(Member worker, LocalDate on) {
        return new Filing(Map.of("id", worker.id()), "DEATH", on, "ILLNESS").documents(Papers.DEATH);
    }

    public static Filing deathByNik(String nik, LocalDate on) {
        return new Filing(Map.of("nik", nik), "DEATH", on, "ILLNESS").documents(Papers.DEATH);
    }

    public static Filing fatalAccident(Member worker, LocalDate accident, LocalDate death) {
        return accident(worker, accident).outcome(Map.of("kind", "DEATH", "on", death.toString()));
    }

    public static Filing accident(Member worker, LocalDate accident) {
        return new Filing(Map.of("id", worker.id()), "WORK_ACCIDENT", accident, "WORK_ACCIDENT")
                .documents(Papers.ACCIDENT);
    }

    public static Filing totalDisability(Member worker, LocalDate accident) {
        return accident(worker, accident).outcome(Map.of("kind", "PERMANENT_TOTAL", "on", accident.toString()));
    }

    public Filing outcome(Map<String, Object> outcome) {
        return with("outcome", outcome);
    }

    public Filing with(String field, Object value) {
        body.put(field, value);
        return this;
    }

    public Filing documents(List<String> codes) {
        return with("documents", codes);
    }

    /** An heir the registry knows; with an account to which money can go. */
    public Filing heir(Member.Relative heir) {
        heirs.add(person(heir));
        return this;
    }

    /** Somebody the registry does not know: a question for an officer. */
    public Filing heir(Human stranger, String relation) {
        Map<String, Object> heir = stranger(stranger);
        heir.put("relation", relation);
        heir.put("birthDate", stranger.birthDate().toString());
        heirs.add(heir);
        return this;
    }

    /** A child at school. */
    public Filing heir(Member.Relative child, String level, int schoolYear) {
        Map<String, Object> heir = person(child);
        heir.put("child", Map.of("level", level, "schoolYear", schoolYear));
        heirs.add(heir);
        return this;
    }

    /** The one who asks. */
    public Filing claimant(Member.Relative claimant) {
        return with("claimant", person(claimant));
    }

    /** Somebody outside the family, as claimant and as the one who paid the burial. */
    public Filing burialPayer(Human neighbour) {
        Map<String, Object> person = stranger(neighbour);
        with("claimant", person);
        return with("burialPayer", person);
    }

    public static Map<String, Object> person(Member.Relative relative) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("familyId", relative.familyId());
        person.put("account", account(relative.human()));
        return person;
    }

    public static Map<String, Object> stranger(Human human) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("name", human.name());
        person.put("relation", "OTHER");
        person.put("nik", human.nik());
        person.put("account", account(human));
        return person;
    }

    private static Map<String, Object> account(Human human) {
        return Map.of("bank", "BSB", "number", human.accountNumber(), "holder", human.name());
    }

    public Map<String, Object> body() {
        body.put("heirs", heirs);
        return body;
    }
}
