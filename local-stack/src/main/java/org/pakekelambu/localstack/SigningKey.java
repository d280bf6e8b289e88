package org.pakekelambu.localstack;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;

/** The RSA key of the local issuer. It stays in the data folder, so that a pasted token survives a restart. */
final class SigningKey {

    private SigningKey() {}

    static RSAKey of(Secrets secrets) {
        try {
            return RSAKey.parse(secrets.text(
                    "issuer-key.json", () -> fresh(LocalIssuer.NAME).toJSONString()));
        } catch (ParseException e) {
            throw new StackFailure("The issuer's key in the data folder is damaged: " + e.getMessage(), e);
        }
    }

    static RSAKey fresh(String keyId) {
        try {
            return new RSAKeyGenerator(2048).keyID(keyId).generate();
        } catch (JOSEException e) {
            throw new StackFailure("No RSA key can be made: " + e.getMessage(), e);
        }
    }
}
