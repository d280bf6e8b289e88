package org.pakekelambu.localstack.demo;

import java.util.List;
import org.pakekelambu.localstack.RunningStack;
import org.pakekelambu.localstack.Service;
import org.pakekelambu.localstack.api.ApiClient;

/** The people of the story, each with one role in Musi Banyuasin, and the services they talk to. */
final class Office {

    private static final String REGION = "16.06";

    private final RunningStack stack;

    Office(RunningStack stack) {
        this.stack = stack;
    }

    /** Uploads the rosters. */
    ApiClient registrar() {
        return at(Service.REGISTRY, "siti", "registrar", REGION);
    }

    /** Confirms what the first one uploaded. */
    ApiClient secondRegistrar() {
        return at(Service.REGISTRY, "budi", "registrar", REGION);
    }

    ApiClient treasurer() {
        return treasurer(Service.REGISTRY);
    }

    /** Books contributions in the registry, pays the programme's own lines in claims. */
    ApiClient treasurer(Service service) {
        return at(service, "agus", "treasurer", REGION);
    }

    /** The claims officer; looks into all three services. */
    ApiClient officer(Service service) {
        return at(service, "rina", "officer", REGION);
    }

    ApiClient approver() {
        return at(Service.CLAIMS, "hasan", "approver", REGION);
    }

    /** BPJS Ketenagakerjaan. */
    ApiClient partner() {
        return at(Service.CLAIMS, "bpjs", "partner", "");
    }

    private ApiClient at(Service service, String name, String role, String region) {
        var tokens = stack.tokens();
        return new ApiClient(stack.baseUrl(service), () -> tokens.token(name, List.of(role), List.of(region)));
    }
}
