package org.depesche.fuzz;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MutationTest {

    /** With eleven targets some 20,000 in all. */
    private static final int MUTATIONS = 1850;

    @ParameterizedTest
    @EnumSource
    void seeds_and_their_mutations_break_nothing(Target target) throws IOException {
        List<byte[]> seeds = Seeds.of(target);
        seeds.forEach(seed -> feed(target, seed));
        Mutator mutator = new Mutator(20_241, seeds);
        for (int i = 0; i < Integer.getInteger("mutations", MUTATIONS); i++) {
            feed(target, mutator.next());
        }
    }

    private static void feed(Target target, byte[] data) {
        try {
            target.feed(data);
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            String bytes = Base64.getEncoder().encodeToString(data);
            throw new AssertionError(target + " breaks at " + bytes, e);
        }
    }
}
