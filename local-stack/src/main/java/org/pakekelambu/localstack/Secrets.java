package org.pakekelambu.localstack;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Callable;

/**
 * Keys and passwords of one data folder: made at random when first asked for, kept in files only their owner can read.
 * Losing the folder loses the data encrypted under its keys.
 */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    Secrets(Path folder) {
        this.folder = folder;
    }

    /** Tink AEAD keyset (AES-256-GCM) with which a service encrypts personal data at rest. */
    public Path dataKeysetFile(Service service) {
        return kept(service.id() + "-data-keyset.json", Secrets::newKeyset);
    }

    /** {@code keyId:base64 of 32 bytes}: the key of the fingerprints, the same in registry and claims. */
    public Path matchingKeyFile() {
        return kept("matching-key", () -> "local1:" + Base64.getEncoder().encodeToString(random(32)));
    }

    /** Password of a database role, or secret of the issuer's clients. */
    public String password(String of) {
        return read(kept(
                of + ".password", () -> Base64.getUrlEncoder().withoutPadding().encodeToString(random(18))));
    }

    /** Any other secret, made by the given maker when it does not exist yet. */
    String text(String name, Callable<String> maker) {
        return read(kept(name, maker));
    }

    private synchronized Path kept(String name, Callable<String> maker) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                ownerOnly(folder, "rwx------");
                Path fresh = Files.writeString(folder.resolve(name + ".new"), "");
                ownerOnly(fresh, "rw-------");
                Files.writeString(fresh, maker.call());
                Files.move(fresh, file);
            }
            return file;
        } catch (Exception e) {
            throw new StackFailure("The secret " + file + " cannot be made: " + e.getMessage(), e);
        }
    }

    private static void ownerOnly(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String newKeyset() throws GeneralSecurityException {
        AeadConfig.register();
        Configuration aead = RegistryConfiguration.get();
        KeysetHandle handle = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, aead);
        return TinkJsonProtoKeysetFormat.serializeKeyset(handle, aead, InsecureSecretKeyAccess.get());
    }
}
