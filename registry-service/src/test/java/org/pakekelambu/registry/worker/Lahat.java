package org.pakekelambu.registry.worker;

import java.util.List;
import java.util.Map;
import org.pakekelambu.localstack.api.ApiClient;
import org.pakekelambu.registry.People;
import org.pakekelambu.registry.Registry;

/** A second regency, with a programme and an office of its own. */
public final class Lahat {
    public static final String REGION = "16.04";
    public static final String PROGRAMME = "lahat-enrolment";

    private Lahat() {}

    /** Once for a database, however often it is said. */
    public static void joins() {
        Registry.as("operator-sumsel", "operator", "16")
                .postWithKey(
                        "/api/v1/programmes",
                        "programme-lahat-enrolment",
                        Map.of(
                                "code", PROGRAMME,
                                "name", "Lahat",
                                "region", REGION,
                                "regionName", "Lahat",
                                "districts", List.of(Map.of("code", "16.04.01", "name", "Lahat")),
                                "legalBasis", "Perbup 1",
                                "funding", "APBD",
                                "band", "BPU_1",
                                "quota", 1000))
                .expect(201);
    }

    public static ApiClient as(String role) {
        return Registry.as(role + "-lahat", role, REGION);
    }

    /** The same person, as the office of Lahat would enrol him. */
    public static People.Body lives(People.Body person) {
        return person.with("programme", PROGRAMME)
                .with("address", Map.of("districtCode", "16.04.01", "street", "Jalan Baru 1", "rt", "1", "rw", "1"));
    }
}
