package org.pakekelambu.registry.worker;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.registry.Registry.WORKERS;
import static org.pakekelambu.registry.Registry.as;
import static org.pakekelambu.registry.Registry.path;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.pakekelambu.localstack.LocalStackTestResource;
import org.pakekelambu.localstack.api.Form;
import org.pakekelambu.manners.secrets.Fingerprints;
import org.pakekelambu.registry.People;
import org.pakekelambu.registry.Registry;
import org.pakekelambu.registry.worker.store.RenamingPages;

/** A new matching key takes the place of an old one: nobody is enrolled twice before, during or after. */
@QuarkusTest
@TestProfile(TwoMatchingKeys.class)
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
class MatchingKeyApiTest {
    @Inject
    AgroalDataSource database;

    @Inject
    Fingerprints keys;

    @Inject
    RenamingPages pages;

    @Test
    void who_was_enrolled_under_the_old_key_is_the_same_person_under_the_new_one() throws Exception {
        var child = People.child("Anak Satu", LocalDate.of(2015, 3, 12), "FEMALE");
        var person = People.man().family(List.of(child));
        JsonNode worker = Registry.member(person);
        asWrittenUnderTheOldKey(worker, person.nik(), (String) child.get("nik"));
        assertEquals("k1", pages.lostKey(List.of("k2")).orElseThrow());

        // 1. While two keys are held the old one is recognised, alone, by roster, by number and by family.
        assertEquals(
                path(worker),
                as("registrar")
                        .post(WORKERS, person.json())
                        .expect(409)
                        .json()
                        .path("worker")
                        .asText());
        assertEquals(1, found(Map.of("nik", person.nik())));
        assertEquals(List.of("ALREADY_ENROLLED"), rejected("MEMBERS", row(person.nik())));
        assertEquals(List.of(), rejected("FAMILIES", familyRow(person.nik())));
        JsonNode other = Registry.enrolled(People.man());
        JsonNode assigned = as("partner")
                .post(
                        "/api/v1/kpj-assignments",
                        Map.of(
                                "assignments",
                                List.of(Map.of(
                                        "workerId", other.path("id").asText(),
                                        "kpj", worker.path("kpj").asText(),
                                        "issuedOn", today()))))
                .expect(200)
                .json();
        assertEquals(1, assigned.path("refused").asInt(), assigned.toString());
        as("registrar")
                .patch(path(other), "\"1\"", Map.of("nik", person.nik(), "name", "Lain"))
                .expect(409);

        // 2. A correction of something else says nothing new of the family.
        JsonNode before = Registry.read(worker);
        as("registrar")
                .patch(path(worker), etag(before), Map.of("phone", "081398765432"))
                .expect(200);
        assertEquals(before.path("family"), Registry.read(worker).path("family"));

        // 3. The work puts everybody under the new key, with a version and an event that name the old.
        JsonNode job = Registry.finished(as("operator"), as("operator").post("/api/v1/matching-key", null));
        assertEquals("DONE", job.path("state").asText(), job.toString());
        JsonNode moved = Registry.read(worker);
        assertTrue(moved.path("version").asLong() > before.path("version").asLong() + 1, moved.toString());
        assertEquals(before.path("family"), moved.path("family"));
        assertEquals(before.path("spells"), moved.path("spells"));
        assertTrue(
                stored(worker)
                        .contains(keys.all("nik", (String) child.get("nik")).get(1)),
                "the old name is told");
        assertEquals(
                0,
                count(
                        "SELECT count(*) FROM worker WHERE nik_fingerprint LIKE 'k1:%' OR kpj_fingerprint LIKE 'k1:%'"
                                + " OR name_fingerprint LIKE 'k1:%' OR facts -> 'family' -> 0 ->> 'nikFingerprint' LIKE 'k1:%'"));
        assertTrue(pages.lostKey(List.of("k2")).isEmpty());
        JsonNode history =
                as("auditor").get(path(worker) + "/history").expect(200).json().path("items");
        assertEquals("MATCHING_KEY_REPLACED", history.path(0).path("change").asText());
        assertEquals(before.path("family"), history.path(1).path("worker").path("family"));

        // 4. Once more changes nothing.
        Registry.finished(as("operator"), as("operator").post("/api/v1/matching-key", null));
        assertEquals(moved, Registry.read(worker));
        as("registrar").post(WORKERS, person.json()).expect(409);
        assertEquals(1, found(Map.of("name", person.json().get("name"), "birthDate", "1985-08-17")));
    }

    @Test
    void fifty_at_once_while_the_worker_is_put_under_the_new_key_make_no_second_one() throws Exception {
        var person = People.man();
        JsonNode worker = Registry.enrolled(person);
        asWrittenUnderTheOldKey(worker, person.nik());
        var pool = Executors.newFixedThreadPool(50);
        try {
            var all = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < 50; i++) {
                boolean move = i == 10;
                all.add(() -> move
                        ? as("operator").post("/api/v1/matching-key", null).status()
                        : as("registrar").post(WORKERS, person.json()).status());
            }
            var statuses = new ArrayList<Integer>();
            for (var future : pool.invokeAll(all)) {
                statuses.add(future.get());
            }
            assertEquals(49, statuses.stream().filter(s -> s == 409).count(), statuses.toString());
        } finally {
            pool.shutdown();
        }
        assertEquals(1, found(Map.of("nik", person.nik())));
    }

    @Test
    void who_moves_while_two_keys_are_held_comes_under_the_new_one_and_is_a_case_for_both_regions() throws Exception {
        Lahat.joins();
        var person = People.woman();
        JsonNode worker = Registry.enrolled(person);
        Registry.exit(worker, "WITHDRAWN", today()).expect(200);
        asWrittenUnderTheOldKey(worker, person.nik());
        Lahat.as("registrar").post(WORKERS, Lahat.lives(person).json()).expect(201);
        assertTrue(stored(worker).contains(keys.of("nik", person.nik())), stored(worker));
        assertEquals(
                1,
                count("SELECT count(*) FROM conflict_case WHERE worker_id = '"
                        + worker.path("id").asText() + "'"));
    }

    @Test
    void a_key_under_which_workers_stand_is_not_left_out() throws Exception {
        var lost = new LostKey(pages, keys);
        var person = People.man();
        JsonNode worker = Registry.enrolled(person);
        assertDoesNotThrow(lost::requireHeld);
        List<String> names = List.of(keys.of("nik", person.nik()), "k0:gone");
        rename(names, "nik_fingerprint", " WHERE id = '" + worker.path("id").asText() + "'");
        String told =
                assertThrows(IllegalStateException.class, lost::requireHeld).getMessage();
        assertTrue(told.contains("matching key k0"), told);
        Registry.finished(as("operator"), as("operator").post("/api/v1/matching-key", null));
        assertDoesNotThrow(lost::requireHeld);
        assertEquals(403, as("registrar").post("/api/v1/matching-key", null).status());
        assertFalse(stored(worker).contains("k0:"));
    }

    /** The row as a process that held the old key alone would have left it. */
    private void asWrittenUnderTheOldKey(JsonNode worker, String... niks) throws SQLException {
        String id = " WHERE id = '" + worker.path("id").asText() + "'";
        sql("UPDATE worker SET facts = facts #- '{fingerprints,formerly}'" + id);
        for (String nik : niks) {
            rename(keys.all("nik", nik), "nik_fingerprint", id);
        }
        if (worker.has("kpj")) {
            rename(keys.all("kpj", worker.path("kpj").asText()), "kpj_fingerprint", id);
        }
        sql("UPDATE worker SET name_fingerprint = 'k1:old'" + id);
        assertTrue(stored(worker).contains("\"k1:"), stored(worker));
        assertFalse(stored(worker).contains("\"k2:"), stored(worker));
    }

    private void rename(List<String> names, String column, String where) throws SQLException {
        sql("UPDATE worker SET " + column + " = replace(" + column + ", '" + names.get(0) + "', '" + names.get(1)
                + "'), facts = replace(facts::text, '" + names.get(0) + "', '" + names.get(1) + "')::jsonb" + where);
    }

    private String stored(JsonNode worker) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT facts::text FROM worker WHERE id = '"
                                + worker.path("id").asText() + "'")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private int count(String query) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void sql(String statement) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.createStatement().executeUpdate(statement);
        }
    }

    private static int found(Map<String, Object> by) {
        return as("registrar")
                .post(WORKERS + "/search", by)
                .expect(200)
                .json()
                .path("items")
                .size();
    }

    private static List<String> rejected(String content, String csv) {
        Form form = new Form()
                .field("programme", "pake-kelambu")
                .field("content", content)
                .field("membership", "NEW")
                .file("file", "a.csv", "text/csv", csv.getBytes());
        var accepted = as("registrar").upload("/api/v1/rosters", form);
        JsonNode job = Registry.finished(as("registrar"), accepted);
        assertEquals("DONE", job.path("state").asText(), job.toString());
        return as("registrar")
                .get(accepted.location() + "/rejections")
                .body()
                .lines()
                .skip(1)
                .map(line -> line.split(",")[3])
                .toList();
    }

    private static String row(String nik) {
        return "nik,nama_lengkap,tanggal_lahir,jenis_kelamin,no_kk,alamat,rt,rw,kode_kecamatan,pekerjaan_1,sumber_data\n"
                + nik + ",Orang Rekaan,1985-08-17,L,1606030101100001,Dusun I,1,1,16.06.03,petani,DTSEN\n";
    }

    private static String familyRow(String nik) {
        return "nik_pekerja,hubungan,nama,nik,tanggal_lahir,jenis_kelamin\n" + nik + ",ANAK,Anak Dua,,2020-01-02,P\n";
    }

    private static String etag(JsonNode worker) {
        return '"' + worker.path("version").asText() + '"';
    }

    private static String today() {
        return as("operator").get("/api/v1/business-date").json().path("date").asText();
    }
}
