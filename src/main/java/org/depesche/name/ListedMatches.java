package org.depesche.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depesche.lexicon.Row;
import org.depesche.lexicon.Table;
import org.depesche.text.Document;

/** Finds where listed names stand in a text, whatever else they may mean there. Immutable. */
final class ListedMatches {

    private static final Set<String> PREFIXES = Set.of("Ex", "Nicht", "Anti", "Pro");
    private static final String BINDERS = "-.@#$'’&_";
    private static final String BEFORE_LEGAL_FORMS = "&,.";

    private final OrganisationList list;
    private final LegalForms legalForms;

    /** Nouns that make an organisation of their own of a name before them. */
    private final Set<String> heads = new HashSet<>();

    private ListedMatches(OrganisationList list, LegalForms legalForms) {
        this.list = list;
        this.legalForms = legalForms;
    }

    static ListedMatches of(OrganisationList list, LegalForms legalForms) {
        ListedMatches matches = new ListedMatches(list, legalForms);
        for (Row row : Table.resource(ListedMatches.class, "organisation-heads.tsv", 1).rows()) {
            matches.heads.add(row.cell(0));
        }
        return matches;
    }

    /** Returns the names in order; of those that begin at a token the longest. */
    List<ListedMatch> find(Document document) {
        List<ListedMatch> found = new ArrayList<>();
        for (int token = 0; token < document.tokenCount(); token++) {
            Optional<ListedMatch> match = at(document, token);
            if (match.isPresent()) {
                found.add(match.get());
                token = match.get().behind() - 1;
            }
        }
        return List.copyOf(found);
    }

    private Optional<ListedMatch> at(Document document, int token) {
        for (ListedForm form : list.candidates(document.tokenText(token))) {
            int end = form.matchEnd(document, token);
            if (end != ListedForm.NONE
                    && !isJoinedBefore(document, token)
                    && !isJoinedBehind(document, end)) {
                return Optional.of(match(document, token, end, form));
            }
        }
        return Optional.empty();
    }

    private ListedMatch match(Document document, int token, int end, ListedForm form) {
        String name = form.organisation().name();
        char first = document.tokenChar(token);
        boolean capital = Character.isUpperCase(first) || Character.isDigit(first);
        if (document.isInnerHyphen(end)) {
            String head = document.tokenText(end + 1);
            boolean own = heads.contains(head);
            String value = own ? name + "-" + head : name;
            return new ListedMatch(token, own ? end + 2 : end, form, value, false, false);
        }
        int behind = behindLegalForms(document, end);
        boolean alone =
                token == 0 || document.spaceBefore(token) || !document.tokenEquals(token - 1, "-");
        return new ListedMatch(token, behind, form, name, capital && alone, behind > end);
    }

    /** {@code Ex-FTX-Chef} holds a name, {@code Mining-FTX} and {@code max.ftx} are others. */
    private static boolean isJoinedBefore(Document document, int token) {
        if (token == 0 || document.spaceBefore(token)) {
            return false;
        }
        char before = document.tokenChar(token - 1);
        boolean prefix =
                before == '-' && token > 1 && PREFIXES.contains(document.tokenText(token - 2));
        return !prefix && (Character.isLetterOrDigit(before) || BINDERS.indexOf(before) >= 0);
    }

    /** {@code FTX24}, {@code ftx.com} and {@code FTX-nah} name no organisation. */
    private static boolean isJoinedBehind(Document document, int end) {
        if (end >= document.tokenCount() || document.spaceBefore(end)) {
            return false;
        }
        char next = document.tokenChar(end);
        if (Character.isLetterOrDigit(next) || "@_&".indexOf(next) >= 0) {
            return true;
        }
        boolean tail = end + 1 < document.tokenCount() && !document.spaceBefore(end + 1);
        char behind = tail ? document.tokenChar(end + 1) : ' ';
        return (next == '.' && Character.isLetterOrDigit(behind))
                || (next == '-' && Character.isLowerCase(behind));
    }

    /** Returns the token behind {@code AG}, {@code , Inc.} or {@code & Co. KG}, if one follows. */
    private int behindLegalForms(Document document, int end) {
        int behind = end;
        int at = end;
        int sentence = document.sentenceEnd(document.sentenceOf(end - 1));
        while (at < sentence) {
            String word = document.tokenText(at);
            boolean legal = legalForms.contains(word);
            if (!legal && !BEFORE_LEGAL_FORMS.contains(word)) {
                return behind;
            }
            at++;
            if (legal) {
                behind = isShortened(document, at, word) ? at + 1 : at;
                at = behind;
            }
        }
        return behind;
    }

    /** The stop of {@code Inc.} belongs to it, that behind {@code AG} ends a sentence. */
    private static boolean isShortened(Document document, int stop, String word) {
        return stop < document.tokenCount()
                && document.tokenEquals(stop, ".")
                && !document.spaceBefore(stop)
                && word.chars().anyMatch(Character::isLowerCase)
                && !word.equals("GmbH");
    }
}
