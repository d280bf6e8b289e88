package org.pakekelambu.manners.idempotency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.pakekelambu.manners.problem.Problem;

/** One use of a key: which, scoped to client and operation; for what request; by whom for which regions. */
record RequestKey(UUID id, byte[] fingerprint, String regions) {
    private static final Pattern PLAUSIBLE = Pattern.compile("[\\x21-\\x7e]{1,255}");

    /** The first 128 bits of a digest over the scope: small, and safe from collisions nobody can search for. */
    static UUID id(String client, String operation, String header) {
        if (header == null || header.isBlank()) {
            throw Problem.badRequest("idempotency-key-missing").error("Idempotency-Key", "idempotency-key");
        }
        String key = unquoted(header.strip());
        if (!PLAUSIBLE.matcher(key).matches()) {
            throw Problem.badRequest("idempotency-key-missing").error("Idempotency-Key", "idempotency-key");
        }
        ByteBuffer digest = ByteBuffer.wrap(
                sha256().digest((client + '\n' + operation + '\n' + key).getBytes(StandardCharsets.UTF_8)));
        return new UUID(digest.getLong(), digest.getLong());
    }

    long lock() {
        return id.getMostSignificantBits() ^ id.getLeastSignificantBits();
    }

    /** The draft standard writes the key in quotes; most clients do not. Both are the same key. */
    private static String unquoted(String key) {
        return key.length() > 2 && key.startsWith("\"") && key.endsWith("\"")
                ? key.substring(1, key.length() - 1)
                : key;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
