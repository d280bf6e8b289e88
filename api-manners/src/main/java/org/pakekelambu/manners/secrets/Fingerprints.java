package org.pakekelambu.manners.secrets;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Recognises a number without keeping it: HMAC-SHA-256 with a secret matching key, written {@code keyId:base64url}.
 * {@code MATCHING_KEY} is {@code keyId:base64 of 32 bytes}. While a key is replaced there are two, parted by a comma: the
 * first is written, both are looked for ({@link #all}), until the registry has written its workers anew
 * (docs/production.md). Services that compare fingerprints hold the same keys.
 */
@Startup
@Singleton
public class Fingerprints {
    /** Published, hence worthless: refused outside the profiles local and test. */
    private static final String REHEARSAL_KEY = "rehearsal:cGFrZS1rZWxhbWJ1LXJlaGVhcnNhbC1tYXRjaC0wMDE=";

    private final Map<String, SecretKeySpec> keys = new LinkedHashMap<>();
    private final String current;

    @Inject
    Fingerprints() {
        this(SecretSource.read("MATCHING_KEY", REHEARSAL_KEY));
    }

    Fingerprints(String configured) {
        for (String key : configured.split(",")) {
            int colon = key.indexOf(':');
            byte[] bytes = colon < 1 ? new byte[0] : decoded(key.substring(colon + 1));
            if (bytes.length != 32 || !key.substring(0, colon).matches("[A-Za-z0-9_-]{1,20}")) {
                throw new IllegalStateException(
                        "MATCHING_KEY must be keyId:base64 of 32 bytes, old keys after a comma.");
            }
            keys.put(key.substring(0, colon), new SecretKeySpec(bytes, "HmacSHA256"));
        }
        current = keys.keySet().iterator().next();
    }

    /** Under the current key. @param kind what the value is, such as "nik": equal digits of two kinds must not match */
    public String of(String kind, String value) {
        return under(current, kind, value);
    }

    /** Under every key, the current first: what to look for when data under an old key may still exist. */
    public List<String> all(String kind, String value) {
        return keys.keySet().stream().map(key -> under(key, kind, value)).toList();
    }

    /** Whether a key is being replaced: then a number may stand under any of them, and no unique index sees both. */
    public boolean severalKeys() {
        return keys.size() > 1;
    }

    /** Names of the keys, the current first. */
    public List<String> keyIds() {
        return List.copyOf(keys.keySet());
    }

    /** Whether that fingerprint was made with the current key; nothing is nothing old. */
    public boolean isCurrent(String fingerprint) {
        return fingerprint == null || fingerprint.startsWith(current + ":");
    }

    private String under(String key, String kind, String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(keys.get(key));
            mac.update((kind + '\n').getBytes(StandardCharsets.UTF_8));
            byte[] digest = mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
            return key + ":" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
