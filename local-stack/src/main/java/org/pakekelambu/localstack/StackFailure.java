package org.pakekelambu.localstack;

/** Something of the local stack cannot start or go on; the message is a sentence for the person at the terminal. */
public class StackFailure extends RuntimeException {

    public StackFailure(String sentence) {
        super(sentence);
    }

    public StackFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
