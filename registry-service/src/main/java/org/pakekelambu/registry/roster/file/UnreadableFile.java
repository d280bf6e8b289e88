package org.pakekelambu.registry.roster.file;

import java.io.IOException;

/** A file nothing can be made of; the message is the name of a problem text. */
public final class UnreadableFile extends IOException {
    public UnreadableFile(String problem) {
        super(problem);
    }

    UnreadableFile(String problem, Exception cause) {
        super(problem, cause);
    }
}
