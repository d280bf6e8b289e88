package org.pakekelambu.registry.roster.store;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pakekelambu.manners.secrets.PersonalDataCipher;
import org.pakekelambu.registry.roster.domain.Rejection;
import org.pakekelambu.registry.sql.Sql;

/** The faults of a roster's rows, in the order of the file. */
@Singleton
public class RejectionStore {
    private static final String INSERT = """
            INSERT INTO roster_rejection (roster_id, line, fault, column_name, code, argument, sealed)
            SELECT ?, * FROM unnest(?::integer[], ?::integer[], ?::text[], ?::text[], ?::text[], ?::bytea[])
            ON CONFLICT DO NOTHING""";

    private final Sql sql;
    private final PersonalDataCipher cipher;

    RejectionStore(Sql sql, PersonalDataCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    public void add(UUID roster, List<Rejection> rejections) {
        if (rejections.isEmpty()) {
            return;
        }
        int count = rejections.size();
        var lines = new Integer[count];
        var faults = new Integer[count];
        var columns = new String[count];
        var codes = new String[count];
        var arguments = new String[count];
        var sealed = new byte[count][];
        for (int i = 0; i < count; i++) {
            Rejection r = rejections.get(i);
            lines[i] = r.line();
            faults[i] = i > 0 && lines[i - 1] == r.line() ? faults[i - 1] + 1 : 0;
            columns[i] = r.column();
            codes[i] = r.code();
            arguments[i] = r.argument();
            sealed[i] = r.value() == null ? null : cipher.encrypt("rejection", roster, bytes(r.value()));
        }
        sql.update(INSERT, roster, lines, faults, columns, codes, arguments, sealed);
    }

    /** A page after that place; the line and fault of its last row are the next place. */
    public List<Kept> page(UUID roster, int line, int fault, int rows) {
        return sql.list(
                "SELECT line, fault, column_name, code, argument, sealed FROM roster_rejection"
                        + " WHERE roster_id = ? AND (line, fault) > (?, ?) ORDER BY line, fault LIMIT " + rows,
                row -> {
                    byte[] sealed = row.getBytes(6);
                    String value = sealed == null
                            ? null
                            : new String(cipher.decrypt("rejection", roster, sealed), StandardCharsets.UTF_8);
                    return new Kept(
                            row.getInt(2),
                            new Rejection(row.getInt(1), row.getString(3), value, row.getString(4), row.getString(5)));
                },
                roster,
                line,
                fault);
    }

    /** A rejection and its place among those of its line. */
    public record Kept(int fault, Rejection rejection) {}

    public Set<Integer> rejectedLines(UUID roster) {
        return new HashSet<>(sql.list(
                "SELECT DISTINCT line FROM roster_rejection WHERE roster_id = ?", row -> row.getInt(1), roster));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
