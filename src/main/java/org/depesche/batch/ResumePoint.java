package org.depesche.batch;

import java.util.Optional;

/**
 * How far a file goes that an earlier run wrote.
 *
 * @param length the bytes to keep
 * @param source the source of the last article in them, or of the first behind them where {@code
 *     isNext}; empty if the run begins anew
 * @param isNext whether {@code source} is the first article that is left to do
 */
record ResumePoint(long length, Optional<String> source, boolean isNext) {

    static final ResumePoint START = new ResumePoint(0, Optional.empty(), false);
}
