package org.pakekelambu.localstack;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives a {@code @QuarkusTest} the stack, with empty databases and topics for every start of the application:
 *
 * <pre>{@code
 * @QuarkusTest
 * @WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
 * }</pre>
 */
public final class LocalStackTestResource implements QuarkusTestResourceLifecycleManager {

    private String service;

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.get("service");
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> configuration = new HashMap<>(TestStack.fresh().environmentFor(service));
        configuration.putAll(Quiet.inQuarkus());
        return configuration;
    }

    @Override
    public void stop() {
        // The servers go on for the next test; they end with the JVM.
    }
}
