package org.depesche.batch;

import java.util.List;

/** What became of an input. */
sealed interface Outcome permits Outcome.Done, Outcome.Failed, Outcome.LeftOut {

    /** The article as it is written, whole lines. */
    record Done(String output, int mentions, int characters, List<String> warnings)
            implements Outcome {}

    /** The reason is a sentence for the user. */
    record Failed(String reason) implements Outcome {}

    /** Published too early to be wanted. */
    record LeftOut() implements Outcome {}
}
