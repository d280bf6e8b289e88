package org.pakekelambu.manners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pakekelambu.manners.notes.Http;
import org.pakekelambu.manners.notes.TestServers;

/** A client that never falls silent and never comes to an end (trust rule 15). */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class SlowClientApiTest {
    private static final String NOTE = "{\"region\":\"16.06\",\"title\":\"in time\"}";

    @Test
    void a_body_that_drips_beyond_the_deadline_is_408_and_the_connection_ends() throws Exception {
        long start = System.nanoTime();
        try (Socket socket =
                new Socket("127.0.0.1", Http.request("/").build().uri().getPort())) {
            socket.setSoTimeout(30_000);
            begin(socket, 100_000);
            Thread drip = new Thread(() -> drip(socket));
            drip.setDaemon(true);
            drip.start();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 408 "), answer);
            assertTrue(answer.contains("application/problem+json"), answer);
            assertTrue(answer.contains("/problems/too-slow"), answer);
        }
        long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
        assertTrue(seconds < 20, "cut off after " + seconds + " s");
    }

    @Test
    void a_body_in_pieces_that_ends_in_time_is_taken() throws Exception {
        try (Socket socket =
                new Socket("127.0.0.1", Http.request("/").build().uri().getPort())) {
            socket.setSoTimeout(30_000);
            begin(socket, NOTE.length());
            OutputStream out = socket.getOutputStream();
            out.write(NOTE.substring(0, 10).getBytes(StandardCharsets.UTF_8));
            out.flush();
            Thread.sleep(300);
            out.write(NOTE.substring(10).getBytes(StandardCharsets.UTF_8));
            out.flush();
            byte[] first = socket.getInputStream().readNBytes("HTTP/1.1 201".length());
            assertEquals("HTTP/1.1 201", new String(first, StandardCharsets.UTF_8));
        }
    }

    private static void begin(Socket socket, int length) throws IOException {
        String head = "POST /api/v1/notes HTTP/1.1\r\nHost: notes\r\nAuthorization: Bearer " + Http.officer()
                + "\r\nContent-Type: application/json\r\nIdempotency-Key: " + UUID.randomUUID()
                + "\r\nContent-Length: " + length + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private static void drip(Socket socket) {
        try {
            while (true) {
                socket.getOutputStream().write(' ');
                Thread.sleep(100);
            }
        } catch (IOException | InterruptedException e) {
            // Cut off, as it should be.
        }
    }
}
