package org.pakekelambu.localstack.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pakekelambu.localstack.RunningStack;
import org.pakekelambu.localstack.Service;
import org.pakekelambu.localstack.StackFailure;

/** Says where everything is: consoles, tokens, data. */
final class Welcome {

    private static final Duration TOKEN_LIFETIME = Duration.ofHours(12);

    private static final Map<String, String> ROLES = roles();

    private Welcome() {}

    private static Map<String, String> roles() {
        Map<String, String> roles = new LinkedHashMap<>();
        roles.put("registrar", "16.06");
        roles.put("treasurer", "16.06");
        roles.put("officer", "16.06");
        roles.put("approver", "16.06");
        roles.put("partner", "");
        roles.put("notifier", "16.06");
        roles.put("auditor", "16.06");
        roles.put("operator", "16.06");
        return roles;
    }

    static void print(Screen screen, RunningStack stack, Path folder) {
        screen.plain("\nTokens, valid for " + TOKEN_LIFETIME.toHours()
                + " hours: paste one into \"Authorize\" of a console.");
        ROLES.forEach((role, region) -> {
            String client = role + "-" + (region.isEmpty() ? "all" : region);
            String token = stack.tokens().token(client, List.of(role), List.of(region), TOKEN_LIFETIME);
            screen.plain("\n" + role + "\n" + token);
            keep(folder.resolve("tokens"), role, token);
        });
        screen.plain("\nThe same in files: curl -H \"Authorization: Bearer $(cat " + folder.resolve("tokens/registrar")
                + ")\" " + stack.baseUrl(Service.REGISTRY) + "/api/v1/programmes");
        screen.plain("Or ask the issuer for one:\n  curl -s " + stack.issuerUrl()
                + "/token -d grant_type=client_credentials -d client_id=registrar-16.06 -d client_secret="
                + stack.clientSecret());
        screen.plain("\nConsoles");
        for (Service service : Service.values()) {
            screen.plain(String.format("  %-9s %s/q/swagger-ui", service.id(), stack.baseUrl(service)));
        }
        screen.plain("Work page of officers and approvers (sign in with the token of officer or approver)\n  "
                + stack.baseUrl(Service.CLAIMS) + "/work");
        screen.plain("Data, keys and logs: " + folder + "   (./demo goes on with it, ./demo --fresh begins anew)");
        screen.plain("PostgreSQL on port " + stack.postgresPort() + ", Kafka at " + stack.bootstrapServers()
                + "; passwords lie under " + stack.secretsFolder());
    }

    private static void keep(Path tokens, String role, String token) {
        try {
            Files.createDirectories(tokens);
            if (tokens.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(tokens, PosixFilePermissions.fromString("rwx------"));
            }
            Files.writeString(tokens.resolve(role), token);
        } catch (IOException e) {
            throw new StackFailure("The tokens cannot be written to " + tokens + ": " + e.getMessage(), e);
        }
    }
}
