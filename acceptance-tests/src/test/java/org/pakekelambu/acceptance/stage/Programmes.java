package org.pakekelambu.acceptance.stage;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Programmes beside {@code pake-kelambu}, added over the public API when a journey first needs them. */
final class Programmes {

    private final Stage stage;
    private final Set<String> added = new HashSet<>();

    Programmes(Stage stage) {
        this.stage = stage;
    }

    synchronized String inMuba(String code) {
        if (added.add(code)) {
            add("16.06", programme(code, "16.06"));
        }
        return code;
    }

    synchronized void lahat() {
        if (added.add("lahat-peduli")) {
            Map<String, Object> programme = programme("lahat-peduli", "16.04");
            programme.put("regionName", "Lahat");
            programme.put("districts", List.of(Map.of("code", "16.04.01", "name", "Tanjung Sakti Pumi")));
            add("16.04", programme);
        }
    }

    private void add(String region, Map<String, Object> programme) {
        stage.clerk("siti-" + region, "registrar", region)
                .registry()
                .post("/api/v1/programmes", programme)
                .expect(201);
    }

    private static Map<String, Object> programme(String code, String region) {
        Map<String, Object> programme = new LinkedHashMap<>();
        programme.put("code", code);
        programme.put("name", "Program " + code);
        programme.put("region", region);
        programme.put("legalBasis", "Perbup 1/2019");
        programme.put("funding", "APBD");
        programme.put("band", "BPU_1");
        programme.put("quota", 10_000);
        programme.put("startsOn", "2019-01-01");
        return programme;
    }
}
