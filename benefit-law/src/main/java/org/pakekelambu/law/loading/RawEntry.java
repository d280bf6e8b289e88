package org.pakekelambu.law.loading;

import java.time.LocalDate;
import java.util.Map;

/**
 * One dated value as it stands in a file.
 *
 * @param inForceFrom null when equal to {@code appliesFrom}
 * @param repealedFrom null unless the value ended without a successor
 * @param value scalar text, list or map of scalar texts
 * @param citation {@code act, article, dated, confidence}, all present
 */
public record RawEntry(
        LocalDate appliesFrom,
        LocalDate inForceFrom,
        LocalDate repealedFrom,
        Object value,
        Map<String, String> citation,
        Place place) {}
