package org.pakekelambu.manners.caller;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Region prefixes of numbers and dots: "16" covers "16" and "16.06.03" but not "161"; "" covers every region; no prefix
 * covers nothing.
 */
public record RegionScope(List<String> prefixes) {
    private static final Pattern SHAPE = Pattern.compile("([0-9]{1,4}(\\.[0-9]{1,4}){0,4})?");

    public RegionScope {
        prefixes = prefixes.stream().distinct().sorted().toList();
        if (prefixes.size() > 100 || !prefixes.stream().allMatch(RegionScope::isRegion)) {
            throw new IllegalArgumentException("not a list of region prefixes");
        }
    }

    /** Numbers parted by dots, or "" for everywhere. */
    public static boolean isRegion(String text) {
        return SHAPE.matcher(text).matches();
    }

    public boolean covers(String region) {
        return region != null
                && prefixes.stream()
                        .anyMatch(
                                prefix -> prefix.isEmpty() || region.equals(prefix) || region.startsWith(prefix + "."));
    }

    /** The region to which an action belongs whose subject has none: the first of the caller's, so that its auditors see it. */
    public String home() {
        return prefixes.isEmpty() ? "" : prefixes.get(0);
    }

    /**
     * A condition for SQL or HQL, such as {@code (w.region = '16' or w.region like '16.%')}. The prefixes stand in it
     * literally, so that one plan can use the index; they are numbers and dots, nothing else gets past the constructor.
     */
    public String condition(String column) {
        if (prefixes.isEmpty()) {
            return "(1 = 0)";
        }
        if (prefixes.contains("")) {
            return "(1 = 1)";
        }
        return prefixes.stream()
                .map(prefix -> column + " = '" + prefix + "' or " + column + " like '" + prefix + ".%'")
                .collect(Collectors.joining(" or ", "(", ")"));
    }
}
