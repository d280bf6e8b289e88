package org.pakekelambu.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStackTest {

    @Test
    void a_restart_on_the_same_folder_continues_with_data_keys_and_passwords(@TempDir Path folder) throws Exception {
        StackOptions options = StackOptions.anywhere(folder);
        Map<String, String> before;
        try (LocalStack stack = LocalStack.start(options)) {
            before = stack.environmentFor("claims");
            try (Connection owner = stack.running().databases().as("claims_owner", "claims")) {
                Databases.execute(owner, "CREATE TABLE kept AS SELECT 1 AS n");
            }
        }
        try (LocalStack stack = LocalStack.start(options)) {
            Map<String, String> after = stack.environmentFor("claims");
            for (String same : new String[] {"DB_PASSWORD", "DB_OWNER_PASSWORD", "DATA_KEYSET_FILE", "HTTP_PORT"}) {
                assertEquals(before.get(same), after.get(same), same);
            }
            try (Connection app = stack.running().databases().as("claims_app", "claims");
                    var rows = app.createStatement().executeQuery("SELECT n FROM kept")) {
                assertTrue(rows.next());
            }
        }
    }

    @Test
    void every_taken_port_is_named_with_the_option_that_changes_it(@TempDir Path folder) throws Exception {
        try (ServerSocket one = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ServerSocket two = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            StackOptions options = new StackOptions(
                    folder,
                    one.getLocalPort(),
                    0,
                    0,
                    Map.of(Service.REGISTRY, 0, Service.BENEFITS, 0, Service.CLAIMS, two.getLocalPort()),
                    1,
                    Duration.ofMinutes(5));
            String message = assertThrows(PortsTaken.class, () -> LocalStack.start(options))
                    .getMessage();
            assertTrue(message.contains(one.getLocalPort() + " (postgres; change it with --postgres-port)"), message);
            assertTrue(message.contains(two.getLocalPort() + " (claims; change it with --claims-port)"), message);
            assertFalse(Files.exists(folder.resolve("postgres")), "nothing was started");
        }
    }

    @Test
    void a_folder_in_use_is_refused(@TempDir Path folder) {
        FolderLock held = FolderLock.on(folder);
        try (held) {
            StackFailure refused =
                    assertThrows(StackFailure.class, () -> LocalStack.start(StackOptions.anywhere(folder)));
            assertTrue(refused.getMessage().contains("in use by another run"), refused.getMessage());
        }
    }

    @Test
    void secrets_are_random_usable_and_readable_by_their_owner_only() throws Exception {
        RunningStack stack = TestStack.get();
        Path keyset = Path.of(stack.environmentFor("claims").get("DATA_KEYSET_FILE"));
        Path matching = Path.of(stack.environmentFor("claims").get("MATCHING_KEY_FILE"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(keyset)));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(matching)));
        Aead aead = TinkJsonProtoKeysetFormat.parseKeyset(
                        Files.readString(keyset), RegistryConfiguration.get(), InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
        assertEquals("secret", new String(aead.decrypt(aead.encrypt("secret".getBytes(), new byte[0]), new byte[0])));
        assertEquals(32, Base64.getDecoder().decode(Files.readString(matching).split(":")[1]).length);
        assertEquals(matching.toString(), stack.environmentFor("registry").get("MATCHING_KEY_FILE"));
        assertNotEquals(keyset.toString(), stack.environmentFor("registry").get("DATA_KEYSET_FILE"));
    }

    @Test
    void fresh_sets_of_the_tests_are_empty_and_separate() throws Exception {
        RunningStack one = TestStack.fresh();
        try (Connection owner = one.databases().as("registry_owner", "registry" + one.databaseSet())) {
            Databases.execute(owner, "CREATE TABLE here (n int)");
        }
        RunningStack two = TestStack.fresh();
        assertNotEquals(one.jdbcUrl(Service.REGISTRY), two.jdbcUrl(Service.REGISTRY));
        try (Connection app = two.databases().as("registry_app", "registry" + two.databaseSet());
                var rows = app.createStatement().executeQuery("SELECT to_regclass('here')")) {
            rows.next();
            assertEquals(null, rows.getString(1));
        }
        assertEquals(one.postgresPort(), two.postgresPort(), "one server for the whole JVM");
    }
}
