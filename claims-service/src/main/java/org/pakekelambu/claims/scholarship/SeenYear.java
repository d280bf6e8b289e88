package org.pakekelambu.claims.scholarship;

import java.util.List;
import java.util.Set;
import org.pakekelambu.claims.scholarship.domain.Question;
import org.pakekelambu.claims.scholarship.store.LedgerRow;

/**
 * A school year as it is shown.
 *
 * @param questions what stands against it
 * @param missing codes of the school papers that neither it nor its claim has
 */
public record SeenYear(LedgerRow row, Set<Question> questions, List<String> missing) {}
