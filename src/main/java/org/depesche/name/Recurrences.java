package org.depesche.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depesche.lexicon.Row;
import org.depesche.lexicon.Table;
import org.depesche.nlp.NameTag;
import org.depesche.text.Document;
import org.depesche.text.Span;

/**
 * Finds names that the article names surely in one place and that stand bare, unmarked, in another:
 * the same words, their genitive, or the surname of a person. Immutable.
 */
final class Recurrences {

    /** Surnames are often words, too. */
    private static final double SURE_PERSON = 0.9;

    private static final double SURE = 0.6;

    /** What a later mention keeps of the probability of the sure one. */
    private static final double KEPT = 0.8;

    private static final int SHORTEST_SURNAME = 4;
    private static final int SHORTEST_GENITIVE = 4;
    private static final int MOST_FORMS = 8;

    /** Coins and blockchains, which are also names of those who made them. */
    private final Set<String> coins = new HashSet<>();

    /** The types that a name standing bare behind a word is not of. */
    private final Map<String, Set<String>> excluded = new HashMap<>();

    private final LegalForms legalForms;

    /** A name as the article writes it, word by word. */
    private record Form(List<String> words, String type, double probability) {}

    private Recurrences(LegalForms legalForms) {
        this.legalForms = legalForms;
    }

    static Recurrences load(LegalForms legalForms) {
        Recurrences recurrences = new Recurrences(legalForms);
        for (Row row : Table.resource(Recurrences.class, "coins.tsv", 1).rows()) {
            recurrences.coins.add(row.cell(0));
        }
        for (Row row : Table.resource(Recurrences.class, "before-common-nouns.tsv", 2).rows()) {
            recurrences.excluded.put(row.cell(0), Set.copyOf(row.list(1)));
        }
        return recurrences;
    }

    /**
     * Returns {@code tags} and the mentions that recur.
     *
     * @param tags the names found, in order
     * @param words where names begin that are also words, so that they need not recur as names
     */
    List<NameTag> complete(Document document, List<NameTag> tags, Set<Integer> words) {
        Map<String, List<Form>> forms = forms(document, tags, words);
        if (forms.isEmpty()) {
            return tags;
        }
        List<NameTag> all = new ArrayList<>(tags);
        boolean[] taken = taken(document, tags);
        for (int token = 0; token < document.tokenCount(); token++) {
            boolean may =
                    isCapital(document, token) || forms.containsKey(document.tokenText(token));
            if (taken[token] || !may) {
                continue;
            }
            int last = token;
            for (Form form : candidates(forms, document.tokenText(token))) {
                int end = matchEnd(document, token, form, taken);
                if (end > 0 && stands(document, token, end, form)) {
                    all.add(
                            new NameTag(
                                    document.span(token, end - 1),
                                    form.type(),
                                    KEPT * form.probability()));
                    last = end - 1;
                    break;
                }
            }
            token = last;
        }
        all.sort(Comparator.comparing(NameTag::span));
        return List.copyOf(all);
    }

    private Map<String, List<Form>> forms(
            Document document, List<NameTag> tags, Set<Integer> words) {
        Map<String, NameTag> best = new HashMap<>();
        Set<String> torn = new HashSet<>();
        for (NameTag tag : tags) {
            String name = Surfaces.spaced(tag.span().of(document.text()));
            NameTag before = best.get(name);
            if (before != null && !before.type().equals(tag.type())) {
                torn.add(name);
            }
            if (before == null || before.probability() < tag.probability()) {
                best.put(name, tag);
            }
        }
        Set<String> names = Set.copyOf(best.keySet());
        Map<String, List<Form>> forms = new HashMap<>();
        // Not records' own equals: in some Java versions its first call pins the class loader.
        for (NameTag tag : tags) {
            String name = Surfaces.spaced(tag.span().of(document.text()));
            NameTag surest = best.remove(name);
            boolean sure =
                    surest != null && isSure(surest) && !words.contains(surest.span().start());
            if (sure && !torn.contains(name)) {
                add(document, surest, names, forms);
            }
        }
        return forms;
    }

    private static boolean isSure(NameTag tag) {
        return tag.probability() >= (tag.type().equals("PER") ? SURE_PERSON : SURE);
    }

    private void add(
            Document document, NameTag tag, Set<String> names, Map<String, List<Form>> forms) {
        List<String> words = words(document, tag.span());
        put(new Form(words, tag.type(), tag.probability()), forms);
        for (List<String> shorter : legalForms.shortened(words)) {
            if (tag.type().equals("ORG") && !names.contains(String.join(" ", shorter))) {
                put(new Form(shorter, tag.type(), tag.probability()), forms);
            }
        }
        String last = words.get(words.size() - 1);
        if (tag.type().equals("PER")
                && words.size() > 1
                && last.length() >= SHORTEST_SURNAME
                && !names.contains(last)) {
            put(new Form(List.of(last), tag.type(), tag.probability()), forms);
        }
    }

    private void put(Form form, Map<String, List<Form>> forms) {
        String name = String.join(" ", form.words());
        boolean word = name.equals(name.toLowerCase(Locale.GERMAN)) && form.words().size() == 1;
        if (word || coins.contains(name)) {
            return;
        }
        List<Form> known = forms.computeIfAbsent(form.words().get(0), w -> new ArrayList<>(1));
        if (known.size() < MOST_FORMS) {
            known.add(form);
            known.sort(Comparator.comparingInt(f -> -f.words().size()));
        }
    }

    private static List<String> words(Document document, Span span) {
        List<String> words = new ArrayList<>();
        int token = document.tokenAt(span.start());
        while (token < document.tokenCount() && document.tokenStart(token) < span.end()) {
            words.add(document.tokenText(token++));
        }
        return words;
    }

    private static boolean[] taken(Document document, List<NameTag> tags) {
        boolean[] taken = new boolean[document.tokenCount()];
        for (NameTag tag : tags) {
            int token = document.tokenAt(tag.span().start());
            while (token < taken.length && document.tokenStart(token) < tag.span().end()) {
                taken[token++] = true;
            }
        }
        return taken;
    }

    private static List<Form> candidates(Map<String, List<Form>> forms, String word) {
        List<Form> exact = forms.get(word);
        if (exact != null || !isGenitive(word)) {
            return exact == null ? List.of() : exact;
        }
        List<Form> bare = forms.getOrDefault(word.substring(0, word.length() - 1), List.of());
        return bare.stream().filter(f -> f.words().size() == 1).toList();
    }

    private static boolean isGenitive(String word) {
        return word.length() > SHORTEST_GENITIVE && NameForms.mayBeGenitive(word);
    }

    /** Returns the token behind the form's last, -1 if the form does not stand at {@code token}. */
    private static int matchEnd(Document document, int token, Form form, boolean[] taken) {
        int size = form.words().size();
        if (token + size > document.tokenCount()) {
            return -1;
        }
        for (int i = 1; i < size; i++) {
            String word = form.words().get(i);
            boolean same = document.tokenEquals(token + i, word);
            boolean genitive = i == size - 1 && document.tokenEquals(token + i, word + "s");
            if (taken[token + i] || !(same || genitive)) {
                return -1;
            }
        }
        return token + size;
    }

    /** Tells whether nothing around says that the words mean something else. */
    private boolean stands(Document document, int token, int end, Form form) {
        boolean genitive = !document.tokenEquals(end - 1, form.words().get(end - token - 1));
        if (isJoined(document, token) || (!genitive && isMoreBehind(document, end))) {
            return false;
        }
        String before = token == 0 ? "" : document.tokenText(token - 1);
        return !excluded.getOrDefault(before, Set.of()).contains(form.type());
    }

    private static boolean isJoined(Document document, int token) {
        return token > 0 && !document.spaceBefore(token) && isBinder(document, token - 1);
    }

    private static boolean isBinder(Document document, int token) {
        char c = document.tokenChar(token);
        return Character.isLetterOrDigit(c) || "-.@#$'’&_".indexOf(c) >= 0;
    }

    /** A capital or a number right behind may make another name of it: {@code Trump Tower}. */
    private static boolean isMoreBehind(Document document, int end) {
        if (end >= document.tokenCount()) {
            return false;
        }
        char next = document.tokenChar(end);
        if (document.spaceBefore(end)) {
            return document.sentenceOf(end) == document.sentenceOf(end - 1)
                    && (Character.isDigit(next) || Character.isUpperCase(next));
        }
        boolean tail = end + 1 < document.tokenCount() && !document.spaceBefore(end + 1);
        boolean goesOn = tail && !Character.isUpperCase(document.tokenChar(end + 1));
        boolean one = Character.isLetterOrDigit(next) || "'’_/@&".indexOf(next) >= 0;
        return one || (goesOn && "-.".indexOf(next) >= 0);
    }

    private static boolean isCapital(Document document, int token) {
        return Character.isUpperCase(document.tokenChar(token));
    }
}
