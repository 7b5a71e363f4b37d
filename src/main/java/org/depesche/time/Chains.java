package org.depesche.time;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.depesche.rule.Match;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the matches that borrow from each other, one after the other, as in {@code am 3., 4. und
 * 5. Mai}; a match that doesn't is alone.
 */
final class Chains implements Iterator<List<Match>> {

    /** Nobody lists more; it bounds the memory that an endless list takes. */
    private static final int LONGEST = 1000;

    private final Iterator<Match> matches;
    private @Nullable Match next;

    /**
     * @param matches in order
     */
    Chains(Iterator<Match> matches) {
        this.matches = matches;
        next = matches.hasNext() ? matches.next() : null;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public List<Match> next() {
        Match last = next;
        if (last == null) {
            throw new NoSuchElementException("no more matches");
        }
        List<Match> chain = new ArrayList<>(2);
        chain.add(last);
        next = matches.hasNext() ? matches.next() : null;
        while (next != null && chain.size() < LONGEST && Lending.isLinked(last, next)) {
            last = next;
            chain.add(last);
            next = matches.hasNext() ? matches.next() : null;
        }
        return chain;
    }
}
