package org.pakekelambu.manners.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** An answer as bytes: a line with the status, lines with headers, an empty line, the body. */
record Answer(int status, Map<String, String> headers, byte[] body) {
    private static final String TYPE = "Content-Type";

    static Answer of(Response response, ObjectMapper mapper) {
        var headers = new LinkedHashMap<String, String>();
        response.getHeaders().forEach((name, values) -> {
            if (!values.isEmpty() && values.get(0) != null) {
                headers.put(name, response.getHeaderString(name));
            }
        });
        byte[] body = body(response.getEntity(), mapper);
        if (body.length > 0) {
            headers.putIfAbsent(TYPE, MediaType.APPLICATION_JSON);
        }
        return new Answer(response.getStatus(), headers, body);
    }

    Response toResponse() {
        var response = Response.status(status);
        headers.forEach((name, value) -> {
            if (name.equalsIgnoreCase(TYPE)) {
                response.type(value);
            } else {
                response.header(name, value);
            }
        });
        return (body.length == 0 ? response : response.entity(body)).build();
    }

    byte[] toBytes() {
        var bytes = new ByteArrayOutputStream();
        var head = new StringBuilder().append(status).append('\n');
        headers.forEach(
                (name, value) -> head.append(name).append(':').append(value).append('\n'));
        bytes.writeBytes(head.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    static Answer ofBytes(byte[] bytes) {
        int end = 0;
        while (bytes[end] != '\n' || bytes[end + 1] != '\n') {
            end++;
        }
        String[] head = new String(bytes, 0, end, StandardCharsets.UTF_8).split("\n");
        var headers = new LinkedHashMap<String, String>();
        for (String line : Arrays.asList(head).subList(1, head.length)) {
            headers.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1));
        }
        return new Answer(Integer.parseInt(head[0]), headers, Arrays.copyOfRange(bytes, end + 2, bytes.length));
    }

    private static byte[] body(Object entity, ObjectMapper mapper) {
        try {
            return entity == null
                    ? new byte[0]
                    : entity instanceof byte[] bytes ? bytes : mapper.writeValueAsBytes(entity);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
