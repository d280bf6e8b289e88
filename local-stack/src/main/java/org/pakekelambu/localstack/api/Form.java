package org.pakekelambu.localstack.api;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A {@code multipart/form-data} body: text fields and files in the order they were added. */
public final class Form {

    /** The parts are ours and hold no such line. */
    private static final String BOUNDARY = "pake-kelambu-form-6f1d2c";

    private final ByteArrayOutputStream parts = new ByteArrayOutputStream();

    public Form field(String name, String value) {
        return part("name=\"" + name + "\"", "text/plain; charset=UTF-8", value.getBytes(StandardCharsets.UTF_8));
    }

    public Form file(String name, String fileName, String contentType, byte[] content) {
        return part("name=\"" + name + "\"; filename=\"" + fileName + "\"", contentType, content);
    }

    private Form part(String names, String contentType, byte[] content) {
        text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + names + "\r\nContent-Type: " + contentType
                + "\r\n\r\n");
        parts.writeBytes(content);
        text("\r\n");
        return this;
    }

    private void text(String text) {
        parts.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(parts.toByteArray());
        whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }
}
