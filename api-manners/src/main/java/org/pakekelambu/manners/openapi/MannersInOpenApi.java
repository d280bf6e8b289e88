package org.pakekelambu.manners.openapi;

import io.quarkus.security.Authenticated;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.pakekelambu.manners.idempotency.Idempotent;

/** Writes the manners into the document: who may call, which headers it takes, how it refuses. Runs at build time. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class MannersInOpenApi implements OASFilter {
    private static final String SCHEME = "token";
    private static final DotName ROLES = DotName.createSimple(RolesAllowed.class);
    private static final DotName SIGNED_IN = DotName.createSimple(Authenticated.class);
    private static final DotName EVERYBODY = DotName.createSimple(PermitAll.class);
    private static final DotName IDEMPOTENT = DotName.createSimple(Idempotent.class);

    private final JavaOperations methods;

    public MannersInOpenApi(IndexView index) {
        methods = new JavaOperations(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setOpenapi("3.1.0");
        Components components =
                document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        document.setComponents(components);
        components.addSecurityScheme(
                SCHEME,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("An access token of the issuer; paste it without the word Bearer."));
        new ProblemResponses().describe(components);
        components.addParameter(
                "IdempotencyKey",
                header(
                                "Idempotency-Key",
                                true,
                                "A new UUID for each request; the same one when you repeat it after a lost answer.")
                        .example("8e03978e-40d5-43dd-bc93-6894a57f9324"));
        components.addParameter(
                "AcceptLanguage",
                header("Accept-Language", false, "Language of messages: `id` (default) or `en`.")
                        .example("en"));
        components.addParameter(
                "RequestId",
                header(
                        "X-Request-Id",
                        false,
                        "Comes back in the answer and stands in our logs; made up when you send none."));
        if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
            document.getPaths().getPathItems().forEach(this::path);
        }
    }

    private void path(String path, PathItem item) {
        for (Map.Entry<PathItem.HttpMethod, Operation> entry :
                item.getOperations().entrySet()) {
            MethodInfo method = methods.find(entry.getKey().name(), path);
            if (method != null) {
                describe(path, entry.getKey().name(), entry.getValue(), method);
            }
        }
    }

    private static void describe(String path, String verb, Operation operation, MethodInfo method) {
        ParameterTexts.add(operation);
        boolean changes = !verb.equals("GET");
        security(operation, method);
        if (JavaOperations.has(method, IDEMPOTENT)) {
            refer(operation, "IdempotencyKey");
        }
        boolean conditional = ifMatch(operation);
        if (path.startsWith("/api/")) {
            refer(operation, "AcceptLanguage");
            refer(operation, "RequestId");
        }
        ProblemResponses.add(operation, 400);
        if (path.contains("{")) {
            ProblemResponses.add(operation, 404);
        }
        ProblemResponses.add(operation, 406);
        for (int status : changes ? new int[] {409, 413, 415, 422} : new int[0]) {
            ProblemResponses.add(operation, status);
        }
        for (int status : conditional ? new int[] {412, 428} : new int[0]) {
            ProblemResponses.add(operation, status);
        }
        for (int status : new int[] {429, 500, 503}) {
            ProblemResponses.add(operation, status);
        }
    }

    private static void security(Operation operation, MethodInfo method) {
        List<String> roles = method.hasAnnotation(EVERYBODY) ? null : JavaOperations.strings(method, ROLES);
        if (roles == null && !JavaOperations.has(method, SIGNED_IN)) {
            operation.setSecurity(List.of());
            return;
        }
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME)));
        operation.addExtension(
                "x-roles",
                roles == null ? List.of("*") : roles.stream().sorted().toList());
        ProblemResponses.add(operation, 401);
        ProblemResponses.add(operation, 403);
    }

    /** Whether the operation takes If-Match; required unless the operation itself says what a missing one means. */
    private static boolean ifMatch(Operation operation) {
        for (Parameter parameter :
                operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters()) {
            if ("If-Match".equalsIgnoreCase(parameter.getName())) {
                boolean optional = parameter.getDescription() != null;
                parameter.required(!optional).example("\"7\"");
                if (!optional) {
                    parameter.setDescription("The `ETag` of what you have read.");
                }
                return true;
            }
        }
        return false;
    }

    private static void refer(Operation operation, String name) {
        var parameters =
                new ArrayList<>(operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters());
        parameters.removeIf(parameter -> "Accept-Language".equalsIgnoreCase(parameter.getName()));
        parameters.add(OASFactory.createParameter().ref("#/components/parameters/" + name));
        operation.setParameters(parameters);
    }

    private static Parameter header(String name, boolean required, String description) {
        return OASFactory.createParameter()
                .in(Parameter.In.HEADER)
                .name(name)
                .required(required)
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
}
