package org.depesche.batch;

import java.io.Closeable;
import java.util.Optional;

/** Walks over inputs; what cannot be read becomes an input that fails. */
interface InputCursor extends Closeable {

    /** Returns the next input, empty behind the last. */
    Optional<Input> next();
}
