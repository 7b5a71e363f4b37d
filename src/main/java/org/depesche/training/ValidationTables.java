package org.depesche.training;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.depesche.training.CrossValidation.Learned;

/**
 * What each source and each group of features brings, as Markdown tables. Each row is written as
 * soon as it is measured.
 */
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
        GROUPS.put("the word itself", "w=,W=");
        GROUPS.put("hyphenated compounds", "ne=d=,ne=z=,ne=D");
        GROUPS.put("words between their neighbours", "ne=o=,ne=u=");
        GROUPS.put("joined, first, headline, capitals", "ne=j,ne=b,ne=h,ne=t,ne=C");
    }

    private static final double[] SHARES = {0, 0.25, 0.5, 0.75};

    private final CrossValidation validation;
    private final Set<String> tested;
    private final Set<String> sources;
    private final PrintWriter out;

    /**
     * @param validation measures the sources {@code tested}
     * @param documents all documents
     * @param out where the tables go; is not closed
     */
    ValidationTables(
            CrossValidation validation,
            List<LabelledDocument> documents,
            Set<String> tested,
            PrintWriter out) {
        this.validation = validation;
        this.tested = new TreeSet<>(tested);
        this.out = out;
        sources =
                documents.stream()
                        .map(LabelledDocument::source)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    void write() throws IOException {
        head();
        CrossValidation.Twice twice = validation.twice(new Learned(sources, "", 1));
        row("everything: read twice, mended", twice.mended());
        row("read twice, the model alone", twice.model());
        once("read once (so are all rows below)", sources, "", 1);
        for (String source : sources) {
            Set<String> others = new TreeSet<>(sources);
            others.remove(source);
            once("without " + source, others, "", 1);
        }
        for (Map.Entry<String, String> group : GROUPS.entrySet()) {
            once("without " + group.getKey(), sources, group.getValue(), 1);
        }
        for (double share : SHARES) {
            String name = (int) (share * 100) + " % of " + String.join(" and ", tested);
            once(name, sources, "", share);
        }
        for (String source : tested) {
            out.println();
            out.println("Confidence on " + source + ":");
            out.println();
            out.print(twice.mended().getOrDefault(source, new NameCounts()).calibration());
        }
        out.flush();
    }

    private void head() {
        out.println("F1 of ORG / PER / LOC / all.");
        out.println();
        out.println("| | " + String.join(" | ", tested) + " |");
        out.println("|---|" + "---|".repeat(tested.size()));
        out.flush();
    }

    private void once(String name, Set<String> from, String without, double share)
            throws IOException {
        row(name, validation.once(new Learned(from, without, share)));
    }

    private void row(String name, Map<String, NameCounts> counts) {
        String cells =
                tested.stream()
                        .map(source -> counts.getOrDefault(source, new NameCounts()).scores())
                        .collect(Collectors.joining(" | "));
        out.println("| " + name + " | " + cells + " |");
        out.flush();
    }
}
