package org.pakekelambu.law.loading;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The law files cannot be used; carries every fault at once so that they can be mended in one go. */
public final class BadLaw extends RuntimeException {

    private final transient List<LawFault> faults;

    public BadLaw(List<LawFault> faults) {
        super(message(faults));
        this.faults = List.copyOf(faults);
    }

    public List<LawFault> faults() {
        return faults;
    }

    private static String message(List<LawFault> faults) {
        return faults.size() + " fault(s) in the law files:\n"
                + faults.stream()
                        .sorted(Comparator.comparing(LawFault::place))
                        .map(LawFault::toString)
                        .collect(Collectors.joining("\n"));
    }
}
