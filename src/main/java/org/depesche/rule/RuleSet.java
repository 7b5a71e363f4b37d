package org.depesche.rule;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.depesche.lexicon.MalformedFileException;
import org.depesche.lexicon.Table;
import org.depesche.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Rules compiled into one automaton. One pass over the tokens finds the matches of all of them; the
 * work for a token is bounded by the length of the longest pattern and does not grow with the
 * number of rules. Immutable and safe to use from several threads.
 *
 * <p>Matches don't overlap. From left to right, the longest match wins, context included; of two of
 * the same length the one whose rule stands first; context before a mention gives way to a match
 * that starts later, at the mention at the latest, and reaches farther. The pass goes on behind the
 * mention, so that context behind it may belong to the next match. A match reaches neither across
 * an empty line nor across a line break that is the border of a sentence.
 */
public final class RuleSet {

    /** A reader with the class and the signature of what it reads. */
    record Reader(PhraseReader reader, int classNumber, int signature) {}

    private final List<Rule> rules;
    private final WordClasses classes;
    private final Program program;
    private final Automaton automaton;
    private final List<Reader> readers;
    private final List<PhraseReader> phraseReaders;

    private RuleSet(Builder builder, List<Rule> rules, WordClasses classes) {
        this.rules = List.copyOf(rules);
        this.classes = classes;
        List<Reader> all = new ArrayList<>();
        for (Map.Entry<String, PhraseReader> named : builder.readers.entrySet()) {
            String name = named.getKey();
            int classNumber = classes.classNumber(name);
            int signature = classes.readerSignature(name);
            all.add(new Reader(named.getValue(), classNumber, signature));
        }
        readers = List.copyOf(all);
        phraseReaders = List.copyOf(builder.readers.values());
        program = Program.of(this.rules, classes.classNumbers());
        automaton = Automaton.of(program, classes.signatures());
    }

    /** Returns a builder without rules. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the rules in order. */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * Returns the matches in order of appearance, those of blocking rules included; each is looked
     * for when it is asked for.
     */
    public Iterator<Match> matches(Document document) {
        return new Matches(document);
    }

    /** A pass over the tokens of one document. */
    private final class Matches implements Iterator<Match> {

        private final Lattice lattice;
        private final LongestMatch longest;
        private int token;
        private @Nullable Match next;

        Matches(Document document) {
            lattice = new Lattice(document, classes, phraseReaders);
            longest = new LongestMatch(lattice, classes, automaton, readers);
        }

        @Override
        public boolean hasNext() {
            while (next == null && token < lattice.tokenCount()) {
                if (longest.find(token)) {
                    next = farthest(longest, lattice, fill(longest, lattice, token));
                    token = Math.max(token + 1, next.end());
                } else {
                    token++;
                }
            }
            return next != null;
        }

        @Override
        public Match next() {
            Match match = hasNext() ? next : null;
            if (match == null) {
                throw new NoSuchElementException("no more matches");
            }
            next = null;
            return match;
        }
    }

    /** Returns the match that reaches farthest among those from a match's start to its mention. */
    private Match farthest(LongestMatch longest, Lattice lattice, Match match) {
        Match farthest = match;
        for (int token = match.contextFirst() + 1; token <= match.first(); token++) {
            if (longest.find(token) && longest.end > farthest.contextEnd()) {
                farthest = fill(longest, lattice, token);
            }
        }
        return farthest;
    }

    private Match fill(LongestMatch longest, Lattice lattice, int token) {
        return new SlotFiller(lattice, classes, program, readers, longest.end)
                .fill(rules.get(longest.rule), program.entry(longest.rule), token);
    }

    /** Returns the number of states of the automaton, for those who watch its size. */
    int stateCount() {
        return automaton.stateCount();
    }

    /** Collects tables, readers and rule files. */
    public static final class Builder {

        private final List<Table> tables = new ArrayList<>();
        private final Map<String, PhraseReader> readers = new LinkedHashMap<>();
        private final List<RuleFile> files = new ArrayList<>();

        private Builder() {}

        /**
         * Adds word classes: a table with the columns class, value, stems (parted by {@code |}) and
         * endings (parted by spaces, {@code -} for none; the column may be missing). A word in
         * lower case is also known with a capital. A word may be a phrase of several tokens.
         */
        public Builder words(Table table) {
            tables.add(table);
            return this;
        }

        /** Says that the members of a word class are read by {@code reader}. */
        public Builder reader(String wordClass, PhraseReader reader) {
            readers.put(wordClass, reader);
            return this;
        }

        /**
         * Adds the rules of a file that lies beside {@code owner} on the class path.
         *
         * @throws UncheckedIOException if it is missing or malformed: a broken jar
         */
        public Builder rules(Class<?> owner, String resource) {
            try (InputStream in = owner.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new FileNotFoundException(
                            "resource " + resource + " is missing beside " + owner.getName());
                }
                return rules(in, resource);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /**
         * Adds the rules of a file.
         *
         * @param in UTF-8; is not closed
         * @param name the file's name, for messages
         * @throws MalformedFileException if it is no rule file
         * @throws IOException if reading fails
         */
        public Builder rules(InputStream in, String name) throws IOException {
            files.add(RuleFile.read(in, name));
            return this;
        }

        /**
         * Compiles the rules.
         *
         * @throws IllegalArgumentException if two rules have one name, or a pattern names a word
         *     class that is in no table
         * @throws UncheckedIOException if a table is malformed
         */
        public RuleSet build() {
            WordClasses classes = new WordClasses();
            Map<String, Rule> rules = new LinkedHashMap<>();
            try {
                for (Table table : tables) {
                    classes.add(table);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            for (RuleFile file : files) {
                for (DigitClass digits : file.digits()) {
                    classes.add(digits);
                }
                classes.addLiterals(file.literals());
                for (Rule rule : file.rules()) {
                    if (rules.put(rule.name(), rule) != null) {
                        throw new IllegalArgumentException(
                                "rule " + rule.name() + " must not come twice");
                    }
                }
            }
            classes.freeze(readers.keySet());
            return new RuleSet(this, List.copyOf(rules.values()), classes);
        }
    }
}
