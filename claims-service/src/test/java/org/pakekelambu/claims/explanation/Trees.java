package org.pakekelambu.claims.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Walks explanation trees as they come over HTTP. */
@SuppressWarnings("unchecked")
final class Trees {
    private Trees() {}

    static long leaves(Map<String, Object> node) {
        List<Map<String, Object>> parts = parts(node);
        return parts.isEmpty()
                ? ((Number) node.get("amount")).longValue()
                : parts.stream().mapToLong(Trees::leaves).sum();
    }

    static long leaves(List<Map<String, Object>> nodes) {
        return nodes.stream().mapToLong(Trees::leaves).sum();
    }

    /** Every node of these trees. */
    static List<Map<String, Object>> all(List<Map<String, Object>> nodes) {
        List<Map<String, Object>> found = new ArrayList<>();
        for (Map<String, Object> node : nodes) {
            found.add(node);
            found.addAll(all(parts(node)));
        }
        return found;
    }

    static List<Map<String, Object>> list(Map<String, Object> node, String name) {
        return (List<Map<String, Object>>) node.getOrDefault(name, List.of());
    }

    private static List<Map<String, Object>> parts(Map<String, Object> node) {
        return list(node, "parts");
    }
}
