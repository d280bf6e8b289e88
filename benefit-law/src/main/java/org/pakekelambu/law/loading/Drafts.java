package org.pakekelambu.law.loading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lays a draft over what is in force: the same date replaces a value, another date adds one. */
final class Drafts {

    private Drafts() {}

    static RawParameter over(RawParameter below, RawParameter draft) {
        List<RawEntry> merged = new ArrayList<>(draft.entries());
        for (RawEntry entry : below.entries()) {
            boolean replaced = draft.entries().stream()
                    .anyMatch(d ->
                            entry.appliesFrom() != null && entry.appliesFrom().equals(d.appliesFrom()));
            if (!replaced) {
                merged.add(entry);
            }
        }
        merged.sort(Comparator.comparing(RawEntry::appliesFrom, Comparator.nullsFirst(Comparator.naturalOrder())));
        return new RawParameter(below.key(), draft.unit(), draft.nameId(), draft.nameEn(), merged, draft.place());
    }
}
