package org.pakekelambu.localstack;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A client of the local issuer. Its name says all: {@code registrar-16.06} is a registrar of Musi Banyuasin,
 * {@code partner-all} BPJS in the whole country, {@code approver-16.06-rahma} a second person with the same right. The
 * name is also the token's subject, so that two names are two persons.
 */
record LocalClient(String id, String role, String region) {

    static final List<String> ROLES =
            List.of("registrar", "treasurer", "officer", "approver", "partner", "notifier", "auditor", "operator");

    private static final Pattern NAME =
            Pattern.compile("(" + String.join("|", ROLES) + ")-(all|\\d\\d(?:\\.\\d\\d)?)(?:-[a-z0-9]+)?");

    /** @return empty for a name that is no role of ours, or no region */
    static Optional<LocalClient> named(String id) {
        Matcher name = NAME.matcher(id);
        if (!name.matches()) {
            return Optional.empty();
        }
        String region = name.group(2).equals("all") ? "" : name.group(2);
        return Optional.of(new LocalClient(id, name.group(1), region));
    }
}
