package org.pakekelambu.manners.idempotency;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import org.pakekelambu.manners.life.Background;

/** Forgets stored answers after two days; a repeated request is promised its answer for one. */
@Singleton
class AnswerPurge {
    private static final long HOURLY = 3_600_000;

    private final AgroalDataSource database;
    private final Background background;

    AnswerPurge(AgroalDataSource database, Background background) {
        this.database = database;
        this.background = background;
    }

    void start(@Observes StartupEvent started) {
        background.every(HOURLY, "Forgetting old answers", this::purge);
    }

    /** In portions, so that no transaction holds many rows. */
    int purge() throws SQLException {
        int all = 0;
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("""
                        DELETE FROM idempotency_key WHERE id IN (
                            SELECT id FROM idempotency_key WHERE created_at < now() - interval '48 hours' LIMIT 5000)""")) {
            int some;
            do {
                some = delete.executeUpdate();
                all += some;
            } while (some > 0);
        }
        return all;
    }
}
