package org.pakekelambu.manners.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.inject.Singleton;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * SHA-256 over what a request asks for: the arguments of its resource method, files by their bytes, without headers and
 * what the framework injects. The order of keys in the JSON body does not matter.
 */
@Singleton
public class RequestFingerprint {
    private final ObjectWriter writer;

    RequestFingerprint(ObjectMapper mapper) {
        writer = mapper.writer().with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    /** @param subject the person asking: another person's request is another request, though it looks the same */
    byte[] of(String subject, Method method, Object[] arguments) {
        MessageDigest digest = RequestKey.sha256();
        digest.update(subject.getBytes(StandardCharsets.UTF_8));
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Annotation[][] annotations = method.getParameterAnnotations();
            for (int i = 0; i < arguments.length; i++) {
                out.write('\n');
                if (arguments[i] != null && isAsked(annotations[i])) {
                    add(arguments[i], out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return digest.digest();
    }

    private static boolean isAsked(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof Context || annotation instanceof HeaderParam) {
                return false;
            }
        }
        return true;
    }

    private void add(Object argument, OutputStream out) throws IOException {
        if (argument instanceof FileUpload file) {
            addFile(file.uploadedFile(), out);
        } else if (argument instanceof Path file) {
            addFile(file, out);
        } else if (!addForm(argument, out)) {
            out.write(writer.writeValueAsBytes(argument));
        }
    }

    /** A class that gathers the fields of a form. */
    private boolean addForm(Object form, OutputStream out) throws IOException {
        boolean isForm = false;
        for (Field field : form.getClass().getDeclaredFields()) {
            if (field.isAnnotationPresent(RestForm.class) || field.isAnnotationPresent(FormParam.class)) {
                isForm = true;
                out.write(('\n' + field.getName() + '=').getBytes(StandardCharsets.UTF_8));
                Object value = value(field, form);
                if (value != null) {
                    add(value, out);
                }
            }
        }
        return isForm;
    }

    private static Object value(Field field, Object form) {
        try {
            field.setAccessible(true);
            return field.get(form);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void addFile(Path file, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.transferTo(out);
        }
    }
}
