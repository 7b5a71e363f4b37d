package org.depesche.training;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.depesche.nlp.NameLists;
import org.depesche.nlp.WordUsage;

/** What each source and each group of features brings, as Markdown tables. */
final class ValidationTables {

    /** Groups of features, and how they begin. */
    private static final Map<String, String> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put("affixes", "a1=,a2=,a3=,a4=,a5=,z1=,z2=,z3=,z4=,z5=");
        GROUPS.put("word classes", "c=,k=,hc=,hk=");
        GROUPS.put("statistics of raw text", "l=,d=,f=,t=,p=,hl=,hd=,hf=,ht=,hp=");
        GROUPS.put("head of a compound word", "h");
        GROUPS.put("name lists", "g=,e=,ne=B=,ne=I=");
        GROUPS.put("shape", "s=");
        GROUPS.put("hyphenated compounds", "ne=d=,ne=z=,ne=D");
        GROUPS.put("joined, first, headline, capitals", "ne=j,ne=b,ne=h,ne=t,ne=C");
    }

    private final CrossValidation validation;
    private final String tested;
    private final int folds;
    private final Set<String> sources;
    private final StringBuilder tables = new StringBuilder();

    ValidationTables(
            List<LabelledDocument> documents,
            WordUsage words,
            NameLists lists,
            CrfSettings settings,
            String tested,
            int folds) {
        this.validation = new CrossValidation(documents, words, lists, settings, folds);
        this.tested = tested;
        this.folds = folds;
        this.sources =
                documents.stream()
                        .map(LabelledDocument::source)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    String markdown() throws IOException {
        tables.append("F1 of ORG, PER, LOC, all; ").append(folds).append(" of five folds of ");
        tables.append(tested).append(".\n\n");
        tables.append("| | ORG | PER | LOC | all |\n|---|---|---|---|---|\n");
        NameCounts twice = validation.run(tested, sources, "", true, 1);
        row("everything, read twice", twice);
        row("read once (all rows below)", once(sources, "", 1));
        for (String source : sources) {
            if (!source.equals(tested)) {
                Set<String> others = new TreeSet<>(sources);
                others.remove(source);
                row("without " + source, once(others, "", 1));
            }
        }
        for (Map.Entry<String, String> group : GROUPS.entrySet()) {
            row("without " + group.getKey(), once(sources, group.getValue(), 1));
        }
        for (double share : new double[] {0, 0.25, 0.5, 0.75}) {
            row((int) (share * 100) + " % of " + tested, once(sources, "", share));
        }
        return tables.append("\n").append(twice.calibration()).toString();
    }

    private NameCounts once(Set<String> from, String without, double share) throws IOException {
        return validation.run(tested, from, without, false, share);
    }

    private void row(String name, NameCounts counts) {
        tables.append("| ").append(name).append(" | ").append(counts.cells()).append(" |\n");
    }
}
