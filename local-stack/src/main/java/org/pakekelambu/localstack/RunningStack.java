package org.pakekelambu.localstack;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Addresses of a stack that runs, and what one can ask of it. Only addresses and files, no server objects: whoever
 * knows them can use a stack that another class loader started.
 *
 * @param secretsFolder keys and passwords
 * @param databaseSet empty, or the mark of a fresh set of databases
 */
public record RunningStack(
        int postgresPort,
        String bootstrapServers,
        String issuerUrl,
        Path secretsFolder,
        String databaseSet,
        Map<Service, Integer> servicePorts) {

    /** One for each issuer, so that a token signed before is found again. */
    private static final Map<String, LocalTokens> TOKENS = new ConcurrentHashMap<>();

    /** The environment in which a service of this stack runs, by the published names. */
    public Map<String, String> environmentFor(Service service) {
        Secrets secrets = secrets();
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("DB_URL", jdbcUrl(service));
        environment.put("DB_USER", service.appRole());
        environment.put("DB_PASSWORD", secrets.password(service.appRole()));
        environment.put("DB_OWNER_USER", service.ownerRole());
        environment.put("DB_OWNER_PASSWORD", secrets.password(service.ownerRole()));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
        environment.put("OIDC_ISSUER_URL", issuerUrl);
        environment.put("OIDC_AUDIENCE", service.id());
        environment.put("HTTP_HOST", "127.0.0.1");
        environment.put("HTTP_PORT", Integer.toString(servicePorts.get(service)));
        environment.put("DATA_KEYSET_FILE", secrets.dataKeysetFile(service).toString());
        environment.put("MATCHING_KEY_FILE", secrets.matchingKeyFile().toString());
        return environment;
    }

    /** The same by the service's name: {@code registry}, {@code benefits}, {@code claims}. */
    public Map<String, String> environmentFor(String service) {
        return environmentFor(Service.named(service));
    }

    public LocalTokens tokens() {
        return TOKENS.computeIfAbsent(
                issuerUrl + " " + secretsFolder, issuer -> new LocalTokens(issuerUrl, SigningKey.of(secrets())));
    }

    /** The secret of every client of the local issuer. */
    public String clientSecret() {
        return secrets().password("client");
    }

    public Databases databases() {
        return new Databases(postgresPort, secrets());
    }

    public String jdbcUrl(Service service) {
        return databases().jdbcUrl(service.id() + databaseSet);
    }

    public String baseUrl(Service service) {
        return "http://127.0.0.1:" + servicePorts.get(service);
    }

    /** The same servers, with other and empty databases; other ports for the services as well. */
    RunningStack withFreshDatabases(String set) {
        for (Service service : Service.values()) {
            databases().ensure(service, set);
        }
        Map<Service, Integer> ports = new EnumMap<>(Service.class);
        servicePorts.keySet().forEach(service -> ports.put(service, Ports.free()));
        return new RunningStack(postgresPort, bootstrapServers, issuerUrl, secretsFolder, set, ports);
    }

    /** All addresses in one line; {@link #parse} reads it. */
    String text() {
        return String.join(
                "|",
                Integer.toString(postgresPort),
                bootstrapServers,
                issuerUrl,
                secretsFolder.toString(),
                servicePorts.get(Service.REGISTRY).toString(),
                servicePorts.get(Service.BENEFITS).toString(),
                servicePorts.get(Service.CLAIMS).toString());
    }

    static RunningStack parse(String text) {
        String[] parts = text.split("\\|");
        Map<Service, Integer> ports = Map.of(
                Service.REGISTRY, Integer.valueOf(parts[4]),
                Service.BENEFITS, Integer.valueOf(parts[5]),
                Service.CLAIMS, Integer.valueOf(parts[6]));
        return new RunningStack(Integer.parseInt(parts[0]), parts[1], parts[2], Path.of(parts[3]), "", ports);
    }

    private Secrets secrets() {
        return new Secrets(secretsFolder);
    }
}
