package org.depesche.training;

/**
 * Classes of words that stand in like places, by the exchange algorithm: each word in turn goes to
 * the class in which the bigram class model makes the text most likely. S. Martin, J. Liermann, H.
 * Ney: Algorithms for bigram and trigram word clustering, Speech Communication 24, 1998.
 *
 * <p>Class 0 holds the rare words and the line ends, and nothing else.
 */
final class WordClasses {

    private static final double[] LOGS = new double[1 << 16];

    static {
        for (int i = 1; i < LOGS.length; i++) {
            LOGS[i] = i * StrictMath.log(i);
        }
    }

    private final Bigrams bigrams;
    private final int count;
    private final int[] classOf;
    private final long[] totals;
    private final int[] pairs;
    private final int[] right;
    private final int[] left;
    private final int[] rightClasses;
    private final int[] leftClasses;
    private int rightSize;
    private int leftSize;
    private int self;

    private WordClasses(Bigrams bigrams, int count) {
        this.bigrams = bigrams;
        this.count = count;
        classOf = new int[bigrams.wordCount()];
        totals = new long[count];
        pairs = new int[count * count];
        right = new int[count];
        left = new int[count];
        rightClasses = new int[count];
        leftClasses = new int[count];
    }

    /**
     * Divides the words into classes.
     *
     * @param classes how many, class 0 among them
     * @param rounds how often each word may move
     * @return the class of each word
     */
    static int[] learn(Bigrams bigrams, int classes, int rounds) {
        WordClasses learner = new WordClasses(bigrams, classes);
        learner.begin();
        for (int round = 0; round < rounds; round++) {
            int moved = 0;
            for (int word = 1; word < bigrams.wordCount(); word++) {
                moved += learner.exchange(word) ? 1 : 0;
            }
            if (moved * 1000L < bigrams.wordCount()) {
                break;
            }
        }
        return learner.classOf.clone();
    }

    private void begin() {
        for (int word = 1; word < classOf.length; word++) {
            classOf[word] = 1 + (word - 1) % (count - 1);
        }
        for (int word = 0; word < classOf.length; word++) {
            totals[classOf[word]] += bigrams.count(word);
            for (int i = bigrams.startRight(word); i < bigrams.startRight(word + 1); i += 2) {
                int next = classOf[bigrams.right()[i]];
                pairs[classOf[word] * count + next] += bigrams.right()[i + 1];
            }
        }
    }

    private boolean exchange(int word) {
        int from = classOf[word];
        gather(word);
        move(word, from, -1);
        int best = from;
        double most = gain(word, from);
        for (int to = 1; to < count; to++) {
            double gain = to == from ? Double.NEGATIVE_INFINITY : gain(word, to);
            if (gain > most + 1e-6) {
                most = gain;
                best = to;
            }
        }
        move(word, best, 1);
        classOf[word] = best;
        clear();
        return best != from;
    }

    /** Counts the classes beside a word, its own occurrences apart. */
    private void gather(int word) {
        self = 0;
        for (int i = bigrams.startRight(word); i < bigrams.startRight(word + 1); i += 2) {
            if (bigrams.right()[i] == word) {
                self = bigrams.right()[i + 1];
                continue;
            }
            int next = classOf[bigrams.right()[i]];
            if (right[next] == 0) {
                rightClasses[rightSize++] = next;
            }
            right[next] += bigrams.right()[i + 1];
        }
        for (int i = bigrams.startLeft(word); i < bigrams.startLeft(word + 1); i += 2) {
            if (bigrams.left()[i] == word) {
                continue;
            }
            int before = classOf[bigrams.left()[i]];
            if (left[before] == 0) {
                leftClasses[leftSize++] = before;
            }
            left[before] += bigrams.left()[i + 1];
        }
    }

    private void clear() {
        while (rightSize > 0) {
            right[rightClasses[--rightSize]] = 0;
        }
        while (leftSize > 0) {
            left[leftClasses[--leftSize]] = 0;
        }
    }

    private void move(int word, int to, int sign) {
        totals[to] += sign * bigrams.count(word);
        for (int i = 0; i < rightSize; i++) {
            pairs[to * count + rightClasses[i]] += sign * right[rightClasses[i]];
        }
        for (int i = 0; i < leftSize; i++) {
            pairs[leftClasses[i] * count + to] += sign * left[leftClasses[i]];
        }
        pairs[to * count + to] += sign * self;
    }

    /** How much more likely the text is with the word in {@code to} than with it in no class. */
    private double gain(int word, int to) {
        double gain = 0;
        int row = to * count;
        for (int i = 0; i < rightSize; i++) {
            int other = rightClasses[i];
            if (other != to) {
                int now = pairs[row + other];
                gain += log(now + right[other]) - log(now);
            }
        }
        for (int i = 0; i < leftSize; i++) {
            int other = leftClasses[i];
            if (other != to) {
                int now = pairs[other * count + to];
                gain += log(now + left[other]) - log(now);
            }
        }
        int own = pairs[row + to];
        gain += log(own + right[to] + left[to] + self) - log(own);
        long total = totals[to];
        return gain - 2 * (log(total + bigrams.count(word)) - log(total));
    }

    private static double log(long n) {
        return n < LOGS.length ? LOGS[(int) n] : n * StrictMath.log((double) n);
    }
}
