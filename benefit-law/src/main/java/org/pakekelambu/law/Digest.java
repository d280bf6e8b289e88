package org.pakekelambu.law;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** Fingerprint of the law's content; order of files, comments and names do not change it. */
final class Digest {

    private Digest() {}

    static String of(List<History<?>> sortedByKey) {
        StringBuilder canonical = new StringBuilder();
        for (History<?> history : sortedByKey) {
            for (Parameter<?> p : history.values()) {
                canonical
                        .append(p.key())
                        .append('|')
                        .append(p.unit())
                        .append('|')
                        .append(p.appliesFrom());
                canonical
                        .append('|')
                        .append(p.inForceFrom())
                        .append('|')
                        .append(p.repealedFrom())
                        .append('|');
                canonical
                        .append(plain(p.value()))
                        .append('|')
                        .append(cited(p.citation()))
                        .append('\n');
            }
        }
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(canonical.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Sets have no order of their own. */
    private static String plain(Object value) {
        if (value instanceof Set<?> set) {
            List<String> items = new ArrayList<>();
            set.forEach(item -> items.add(item.toString()));
            Collections.sort(items);
            return items.toString();
        }
        return value.toString();
    }

    private static String cited(Citation c) {
        return c == null ? "" : c.act() + ';' + c.article() + ';' + c.dated() + ';' + c.confidence();
    }
}
