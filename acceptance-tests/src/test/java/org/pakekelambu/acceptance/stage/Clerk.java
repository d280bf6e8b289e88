package org.pakekelambu.acceptance.stage;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pakekelambu.localstack.RunningStack;
import org.pakekelambu.localstack.Service;
import org.pakekelambu.localstack.api.ApiClient;

/** A person with a token: who it is, what the person may, and where. */
public final class Clerk {

    private final String subject;
    private final Map<Service, ApiClient> clients = new EnumMap<>(Service.class);

    Clerk(RunningStack stack, String subject, List<String> roles, List<String> regions) {
        this.subject = subject;
        for (Service service : Service.values()) {
            clients.put(
                    service,
                    new ApiClient(stack.baseUrl(service), () -> stack.tokens().token(subject, roles, regions)));
        }
    }

    public String subject() {
        return subject;
    }

    public ApiClient at(Service service) {
        return clients.get(service);
    }

    public ApiClient registry() {
        return at(Service.REGISTRY);
    }

    public ApiClient benefits() {
        return at(Service.BENEFITS);
    }

    public ApiClient claims() {
        return at(Service.CLAIMS);
    }
}
