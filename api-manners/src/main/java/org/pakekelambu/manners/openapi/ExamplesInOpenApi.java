package org.pakekelambu.manners.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Shows real requests and answers: a schema that says none itself gets the one in {@code openapi-examples/<schema>.json}. They
 * stand in files because they are long, and because they are copied from a running service, not composed.
 */
@OpenApiFilter(OpenApiFilter.RunStage.RUN)
public class ExamplesInOpenApi implements OASFilter {
    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
            document.getComponents().getSchemas().forEach(this::show);
        }
    }

    private void show(String name, Schema schema) {
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return;
        }
        ClassLoader ours = Thread.currentThread().getContextClassLoader();
        try (InputStream file = ours.getResourceAsStream("openapi-examples/" + name + ".json")) {
            if (file != null) {
                schema.setExamples(List.of(mapper.readValue(file, Object.class)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The example of " + name + " is no JSON.", e);
        }
    }
}
