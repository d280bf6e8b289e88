package org.pakekelambu.claims.paper;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pakekelambu.claims.database.Database;

/** Chooses where papers are kept; what was kept in the database before a directory was named is still found there. */
@Singleton
class Vaults {
    @Produces
    @Singleton
    PaperVault vault(Database database, @ConfigProperty(name = "claims.papers.directory") Optional<String> directory) {
        DatabaseVault embedded = new DatabaseVault(database);
        return directory.isEmpty() ? embedded : new Moved(new DirectoryVault(Path.of(directory.get())), embedded);
    }

    /** New content here, older content there. */
    private record Moved(PaperVault here, PaperVault there) implements PaperVault {
        @Override
        public void keep(UUID paperId, byte[] encrypted) {
            here.keep(paperId, encrypted);
        }

        @Override
        public Optional<byte[]> open(UUID paperId) {
            return here.open(paperId).or(() -> there.open(paperId));
        }
    }
}
