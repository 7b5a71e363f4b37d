package org.depesche.nlp;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The labels of tokens, named as OpenNLP names them: {@code other}, {@code ORG-start}, {@code
 * ORG-cont}, and in the finer scheme {@code ORG-last} and {@code ORG-unit}.
 */
final class Labels {

    private final List<String> outcomes;
    private final String[] types;
    private final boolean[] opens;
    private final boolean[] goesOn;
    private final boolean[] follows;

    Labels(List<String> outcomes) {
        this.outcomes = List.copyOf(outcomes);
        int count = outcomes.size();
        types = new String[count];
        opens = new boolean[count];
        goesOn = new boolean[count];
        follows = new boolean[count];
        boolean fine = false;
        for (String outcome : outcomes) {
            fine |= outcome.endsWith("-last");
        }
        for (int i = 0; i < count; i++) {
            String outcome = outcomes.get(i);
            int hyphen = outcome.lastIndexOf('-');
            String place = outcome.substring(hyphen + 1);
            types[i] = hyphen < 0 ? "" : outcome.substring(0, hyphen);
            opens[i] = place.equals("start") || place.equals("unit");
            follows[i] = place.equals("cont") || place.equals("last");
            goesOn[i] = fine && (place.equals("start") || place.equals("cont"));
        }
    }

    int count() {
        return outcomes.size();
    }

    String outcome(int label) {
        return outcomes.get(label);
    }

    List<String> outcomes() {
        return outcomes;
    }

    /** Returns the type of name, empty outside of names. */
    String type(int label) {
        return types[label];
    }

    /** Tells whether a name begins with a token of this label. */
    boolean opens(int label) {
        return opens[label];
    }

    /** Tells whether a token of this label goes on with the name of the token before. */
    boolean follows(int label) {
        return follows[label];
    }

    /** Tells whether {@code label} may stand behind {@code before}. */
    boolean mayFollow(int before, int label) {
        if (follows[label]) {
            return !types[before].isEmpty()
                    && types[before].equals(types[label])
                    && !outcomes.get(before).endsWith("-last")
                    && !outcomes.get(before).endsWith("-unit");
        }
        return !goesOn[before];
    }

    /** Returns the labels that may stand before {@code label}, in order. */
    int[] before(int label) {
        return IntStream.range(0, count()).filter(other -> mayFollow(other, label)).toArray();
    }

    /** Returns the labels that may stand behind {@code label}, in order. */
    int[] behind(int label) {
        return IntStream.range(0, count()).filter(other -> mayFollow(label, other)).toArray();
    }

    /** Tells whether a sentence may begin with {@code label}. */
    boolean mayBegin(int label) {
        return !follows[label];
    }

    /** Tells whether a sentence may end with {@code label}. */
    boolean mayEnd(int label) {
        return !goesOn[label];
    }
}
