package org.depesche.nlp;

import java.io.IOException;

/** Says that a model is there and can't be read: a torn file or a broken jar. */
final class BrokenModelException extends IOException {

    private static final long serialVersionUID = 1L;

    BrokenModelException(String model, Exception cause) {
        super("model " + model + " is broken: " + cause.getMessage(), cause);
    }
}
