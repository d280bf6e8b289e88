package org.pakekelambu.law.loading;

import java.util.List;

/**
 * A parameter as it stands in a file, its values not yet understood.
 *
 * @param entries in the order written
 */
public record RawParameter(
        String key, String unit, String nameId, String nameEn, List<RawEntry> entries, Place place) {}
