package org.pakekelambu.manners.json;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pakekelambu.manners.problem.Problem;

/**
 * JSON bodies are UTF-8 and of a bounded size ({@code MAX_JSON_SIZE}, whatever files may be uploaded): another declared
 * charset is 415, bytes that are not UTF-8 (or begin with a mark) are 400, more bytes are 413.
 */
@Provider
public class Utf8Bodies implements ReaderInterceptor {
    private final int most;

    Utf8Bodies(@ConfigProperty(name = "MAX_JSON_SIZE", defaultValue = "4194304") int most) {
        this.most = most;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        MediaType type = context.getMediaType();
        if (type == null || !type.getSubtype().endsWith("json")) {
            return context.proceed();
        }
        String charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !"utf-8".equalsIgnoreCase(charset)) {
            throw new Problem(415, "unsupported-media-type");
        }
        byte[] body = context.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            throw new Problem(413, "too-large");
        }
        boolean mark = body.length > 2 && body[0] == (byte) 0xEF && body[1] == (byte) 0xBB && body[2] == (byte) 0xBF;
        if (mark || !isUtf8(body)) {
            throw Problem.badRequest("malformed-request").error("", "not-utf8");
        }
        context.setInputStream(new ByteArrayInputStream(body));
        return context.proceed();
    }

    private static boolean isUtf8(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
