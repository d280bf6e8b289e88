package org.pakekelambu.localstack.api;

import java.util.Arrays;

/** A service answered otherwise than the caller can go on with. */
public final class UnexpectedAnswer extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;

    UnexpectedAnswer(Answer answer, int... expected) {
        super(answer.question() + ": expected " + Arrays.toString(expected) + ", got " + answer.status() + " "
                + answer.body());
        this.status = answer.status();
    }

    public int status() {
        return status;
    }
}
