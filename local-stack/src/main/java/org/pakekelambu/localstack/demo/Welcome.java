package org.pakekelambu.localstack.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.pakekelambu.localstack.RunningStack;
import org.pakekelambu.localstack.Service;
import org.pakekelambu.localstack.StackFailure;

/** Says where everything is: consoles, tokens, data. */
final class Welcome {

    private static final Duration TOKEN_LIFETIME = Duration.ofHours(12);

    private static final List<String> ROLES =
            List.of("registrar", "treasurer", "officer", "approver", "partner", "notifier", "auditor", "operator");

    /** Roles in which one person's work waits for another's word. */
    private static final List<String> BY_TWO = List.of("registrar", "officer", "approver");

    private Welcome() {}

    static void print(Screen screen, RunningStack stack, Path folder) {
        screen.plain("\nTokens, valid for " + TOKEN_LIFETIME.toHours()
                + " hours: paste one into \"Authorize\" of a console.");
        for (String role : ROLES) {
            String token = keep(stack, folder, role, "");
            screen.plain("\n" + role + "\n" + token);
        }
        BY_TWO.forEach(role -> keep(stack, folder, role, "-2"));
        screen.plain("\nThe same in files: curl -H \"Authorization: Bearer $(cat " + folder.resolve("tokens/registrar")
                + ")\" " + stack.baseUrl(Service.REGISTRY) + "/api/v1/programmes");
        screen.plain(
                "A second person for what nobody does alone (who files does not answer, who answers does not approve): "
                        + BY_TWO.stream().map(role -> role + "-2").collect(Collectors.joining(", "))
                        + " in the same folder.");
        screen.plain("Or ask the issuer for one:\n  curl -s " + stack.issuerUrl()
                + "/token -d grant_type=client_credentials -d client_id=registrar-16.06 -d client_secret="
                + stack.clientSecret());
        screen.plain("\nConsoles");
        for (Service service : Service.values()) {
            screen.plain(String.format("  %-9s %s/q/swagger-ui", service.id(), stack.baseUrl(service)));
        }
        screen.plain(
                "Work page of officers and approvers (sign in with the token of officer, officer-2, approver or approver-2)\n  "
                        + stack.baseUrl(Service.CLAIMS) + "/work");
        screen.plain("Data, keys and logs: " + folder + "   (./demo goes on with it, ./demo --fresh begins anew)");
        screen.plain("PostgreSQL on port " + stack.postgresPort() + ", Kafka at " + stack.bootstrapServers()
                + "; passwords lie under " + stack.secretsFolder());
    }

    /** The name of the client is the person: {@code officer-16.06} and {@code officer-16.06-2} are two. */
    private static String keep(RunningStack stack, Path folder, String role, String second) {
        String region = role.equals("partner") ? "" : "16.06";
        String client = role + "-" + (region.isEmpty() ? "all" : region) + second;
        String token = stack.tokens().token(client, List.of(role), List.of(region), TOKEN_LIFETIME);
        write(folder.resolve("tokens"), role + second, token);
        return token;
    }

    private static void write(Path tokens, String file, String token) {
        try {
            Files.createDirectories(tokens);
            if (tokens.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(tokens, PosixFilePermissions.fromString("rwx------"));
            }
            Files.writeString(tokens.resolve(file), token);
        } catch (IOException e) {
            throw new StackFailure("The tokens cannot be written to " + tokens + ": " + e.getMessage(), e);
        }
    }
}
