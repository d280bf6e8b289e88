package org.pakekelambu.manners.audit;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.pakekelambu.manners.secrets.PersonalDataCipher;

/** Why somebody did something, in his own words: people write names into such words, so they rest encrypted. */
@Singleton
class SealedReason {
    private static final String PURPOSE = "audit_entry.reason";
    private static final String MARK = "sealed:";
    private final PersonalDataCipher cipher;

    SealedReason(PersonalDataCipher cipher) {
        this.cipher = cipher;
    }

    String seal(String action, String region, String reason) {
        if (reason == null) {
            return null;
        }
        byte[] sealed = cipher.encrypt(PURPOSE, action + region, reason.getBytes(StandardCharsets.UTF_8));
        return MARK + Base64.getEncoder().encodeToString(sealed);
    }

    /** Entries of before stand in clear and are given as they are: an audit entry is never rewritten. */
    String open(String action, String region, String kept) {
        if (kept == null || !kept.startsWith(MARK)) {
            return kept;
        }
        byte[] sealed = Base64.getDecoder().decode(kept.substring(MARK.length()));
        return new String(cipher.decrypt(PURPOSE, action + region, sealed), StandardCharsets.UTF_8);
    }
}
