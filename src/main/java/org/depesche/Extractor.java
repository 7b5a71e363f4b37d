package org.depesche;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.depesche.mention.Conversion;
import org.depesche.mention.Mention;
import org.depesche.mention.MentionType;
import org.depesche.money.AmountFinder;
import org.depesche.money.Conversions;
import org.depesche.name.NameFinder;
import org.depesche.name.OrganisationList;
import org.depesche.nlp.AlignedText;
import org.depesche.nlp.DocumentReader;
import org.depesche.nlp.NameTagger;
import org.depesche.nlp.TextCleaner;
import org.depesche.text.Article;
import org.depesche.text.Document;
import org.depesche.time.TimeFinder;

/**
 * Finds organisations, persons, locations, amounts of money and times in German news.
 *
 * <p>Immutable and safe to share between threads; make one and keep it. The same article gives the
 * same extraction, whatever else runs, in any locale, time zone and default charset.
 *
 * <p>Any text is accepted, and no limit but memory is set to its length; time and memory grow
 * linearly with it. Offsets are those of the text as given, whatever it holds:
 *
 * <ul>
 *   <li>Control characters are read as spaces, except for tabs and line ends, of which {@code \n},
 *       {@code \r}, {@code \r\n} and U+2028 may be mixed.
 *   <li>Soft hyphens, zero-width characters, byte order marks and direction marks are passed over;
 *       a mention that has them inside covers them.
 *   <li>Letters with combining marks are read composed, up to eight marks a letter.
 *   <li>HTML's references that were left in the text, by name or by number, are read as the
 *       character that they stand for.
 *   <li>Lone surrogates are read as signs; no mention begins or ends inside a pair.
 *   <li>A number has at most 36 digits, and a sentence of more than 1,024 tokens is searched for
 *       names in stretches of so many.
 * </ul>
 */
public final class Extractor {

    private static final Set<MentionType> NAMES =
            Set.of(MentionType.ORG, MentionType.PER, MentionType.LOC);

    private final Set<MentionType> types;
    private final TextCleaner cleaner;
    private final Conversions conversions;
    private final DocumentReader reader;
    private final Optional<AmountFinder> amounts;
    private final Optional<TimeFinder> times;
    private final Optional<NameFinder> names;

    private Extractor(Builder builder) {
        types = Set.copyOf(builder.types);
        // These need nothing of one another: other processors load them meanwhile.
        CompletableFuture<Optional<NameFinder>> loadingNames =
                CompletableFuture.supplyAsync(() -> nameFinder(builder));
        CompletableFuture<Optional<TimeFinder>> loadingTimes =
                CompletableFuture.supplyAsync(() -> timeFinder(builder));
        cleaner = TextCleaner.load();
        reader = DocumentReader.load();
        conversions = Conversions.load();
        amounts = wants(MentionType.AMOUNT) ? Optional.of(AmountFinder.load()) : Optional.empty();
        times = loaded(loadingTimes);
        names = loaded(loadingNames);
    }

    private static Optional<TimeFinder> timeFinder(Builder builder) {
        boolean wanted = builder.types.contains(MentionType.DATE);
        return wanted ? Optional.of(TimeFinder.load()) : Optional.empty();
    }

    private static Optional<NameFinder> nameFinder(Builder builder) {
        if (Collections.disjoint(builder.types, NAMES)) {
            return Optional.empty();
        }
        NameFinder finder = builder.tagger.map(NameFinder::of).orElseGet(NameFinder::load);
        return Optional.of(builder.organisations.map(finder::with).orElse(finder));
    }

    /** Returns what was loaded, or throws what loading threw. */
    private static <T> T loaded(CompletableFuture<T> loading) {
        try {
            return loading.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /**
     * Returns an extractor of all types with the models of the jar.
     *
     * @throws java.io.UncheckedIOException if a resource of the jar is missing or broken
     */
    public static Extractor load() {
        return builder().build();
    }

    /** Returns a builder that is set to what {@link #load()} returns. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what stands in {@code article}, in order of appearance; nothing found, empty lists.
     */
    public Extraction extract(Article article) {
        AlignedText aligned = cleaner.clean(article.text());
        Document document = reader.read(readable(article, aligned));
        List<Mention<?>> found = new ArrayList<>();
        amounts.ifPresent(finder -> found.addAll(finder.find(document)));
        times.ifPresent(finder -> found.addAll(finder.find(document)));
        names.ifPresent(finder -> found.addAll(finder.find(document)));
        found.removeIf(mention -> !wants(mention.type()));
        Extraction extraction = new Extraction(article, Overlaps.resolve(found), List.of());
        List<Conversion> links = conversions.find(document, extraction.amounts());
        return Originals.of(aligned, extraction, links);
    }

    private static Article readable(Article article, AlignedText aligned) {
        Article readable = Article.of(aligned.readable()).id(article.id());
        return article.published().map(readable::published).orElse(readable);
    }

    private boolean wants(MentionType type) {
        return types.contains(type);
    }

    /**
     * Chooses what an extractor finds.
     *
     * <pre>{@code
     * Extractor extractor =
     *         Extractor.builder()
     *                 .types(Set.of(MentionType.ORG, MentionType.AMOUNT))
     *                 .withOrganisations(Path.of("customers.tsv"))
     *                 .build();
     * }</pre>
     *
     * <p>Not safe across threads.
     */
    public static final class Builder {

        private Set<MentionType> types = EnumSet.allOf(MentionType.class);

        private Optional<NameTagger> tagger = Optional.empty();
        private Optional<OrganisationList> organisations = Optional.empty();

        private Builder() {}

        /**
         * Chooses the types wanted; what others need is neither loaded nor run. Without amounts and
         * times an extractor takes a few milliseconds to load.
         *
         * @throws IllegalArgumentException if {@code wanted} is empty
         */
        public Builder types(Collection<MentionType> wanted) {
            if (wanted.isEmpty()) {
                throw new IllegalArgumentException("types " + wanted + " must not be empty");
            }
            types = EnumSet.copyOf(wanted);
            return this;
        }

        /**
         * Takes the model of names from a file instead of the one in the jar; it is read at once.
         *
         * @param file what {@code depesche train} wrote, such as {@code models/names-de.bin}
         * @throws org.depesche.lexicon.MalformedFileException if the file is no such model
         * @throws IOException if the file cannot be read
         */
        public Builder withNameModel(Path file) throws IOException {
            tagger = Optional.of(NameTagger.read(file));
            return this;
        }

        /**
         * Takes the model of names from the class path instead of the one in the jar; it is read at
         * once.
         *
         * @param owner the class beside which it lies
         * @param resource its name, with a slash in front from the root of the class path, as of
         *     {@link Class#getResourceAsStream}
         * @throws java.io.FileNotFoundException if there is no such resource
         * @throws org.depesche.lexicon.MalformedFileException if it is no model that {@code
         *     depesche train} wrote
         * @throws IOException if it cannot be read
         */
        public Builder withNameModel(Class<?> owner, String resource) throws IOException {
            tagger = Optional.of(NameTagger.read(owner, resource));
            return this;
        }

        /**
         * Adds organisations that are found whatever the model knows of them; the file is read at
         * once, and takes the place of one given before.
         *
         * <p>A line an organisation, UTF-8, columns parted by tabs, of which those at the end may
         * be left out; empty lines and lines that begin with {@code #} are passed over:
         *
         * <ol>
         *   <li>name, in the nominative without article
         *   <li>type, such as {@code company}; any word or nothing, for those who keep the list
         *   <li>country, ISO 3166-1 alpha-2, or nothing; for those who keep the list
         *   <li>aliases, parted by {@code |}
         *   <li>{@code word} if the name or an alias is also a word of the language, a surname, a
         *       place or a coin; or nothing
         * </ol>
         *
         * <p>Each mention of a name or alias has the name as its value, {@code list} as its origin
         * and the confidence 1. It is found in its genitive and its other cases ({@code der Roten
         * Werke}), in capitals, before a legal form, which then belongs to the mention, and as the
         * first part of a compound ({@code Nordlicht-Chef}). Where the model finds a longer name
         * that holds it ({@code Nordlicht Reederei}), that one stays. What is marked as a word is
         * found only as it is written in the list, outside of compounds, and only where the model,
         * a legal form or a noun before it ({@code das Unternehmen Block}) says that it is an
         * organisation, or another place of the article does; its confidence is 0.8.
         *
         * @throws org.depesche.lexicon.MalformedFileException if a line is not of that form, or two
         *     organisations share a name or alias; it tells path and line
         * @throws IOException if the file cannot be read
         */
        public Builder withOrganisations(Path file) throws IOException {
            organisations = Optional.of(OrganisationList.read(file));
            return this;
        }

        /**
         * Loads what is needed and returns the extractor.
         *
         * @throws java.io.UncheckedIOException if a resource is missing or broken
         */
        public Extractor build() {
            return new Extractor(this);
        }
    }
}
