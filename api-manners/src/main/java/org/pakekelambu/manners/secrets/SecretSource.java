package org.pakekelambu.manners.secrets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.pakekelambu.manners.time.Rehearsal;

/** A secret from the environment variable NAME or the file that NAME_FILE names; a published one in rehearsal only. */
final class SecretSource {
    /** A key in base64; no other word of a key set is as long. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9+/_-]{30,}");

    private SecretSource() {}

    static String read(String name, String whenRehearsing) {
        Optional<String> file = setting(name + "_FILE");
        Optional<String> value = file.isPresent() ? file.map(SecretSource::content) : setting(name);
        if (Rehearsal.isOn()) {
            return value.orElse(whenRehearsing);
        }
        return value.filter(secret -> !holdsKeyOf(secret, whenRehearsing))
                .orElseThrow(() -> new IllegalStateException(name + " or " + name
                        + "_FILE must hold a key of your own; only the profiles local and test start without."));
    }

    /** However it is spaced, named or mixed with others: a key everybody knows protects nobody. */
    private static boolean holdsKeyOf(String secret, String published) {
        return KEY.matcher(published).results().map(MatchResult::group).anyMatch(secret::contains);
    }

    private static Optional<String> setting(String name) {
        return ConfigProvider.getConfig()
                .getOptionalValue(name, String.class)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static String content(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new IllegalStateException("The key file " + file + " cannot be read.", e);
        }
    }
}
