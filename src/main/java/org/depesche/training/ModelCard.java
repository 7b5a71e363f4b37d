package org.depesche.training;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.depesche.nlp.CrfModel;
import org.depesche.nlp.WordUsage;

/** What stands beside a model file: data, command, settings, size. */
final class ModelCard {

    private final List<LabelledDocument> documents;
    private final CrfSettings settings;
    private final String command;

    ModelCard(List<LabelledDocument> documents, CrfSettings settings, String command) {
        this.documents = documents;
        this.settings = settings;
        this.command = command;
    }

    String text(TokenNameFinderModel model, WordUsage words) {
        CrfModel weights = NameTraining.weights(model);
        StringBuilder card = new StringBuilder("# Names in German news\n\n");
        card.append("An OpenNLP `TokenNameFinderModel` for ORG, PER and LOC: a linear-chain");
        card.append(" conditional random field.\n\n    ").append(command).append("\n\n");
        card.append("| source | documents | tokens | names |\n|---|---|---|---|\n");
        for (Map.Entry<String, long[]> source : sources().entrySet()) {
            long[] n = source.getValue();
            card.append("| ").append(source.getKey());
            card.append(" | ").append(n[0]).append(" | ").append(n[1]);
            card.append(" | ").append(n[2]).append(" |\n");
        }
        card.append("\nSettings: ").append(settings).append(".\n");
        card.append("\nSize: ").append(weights.featureCount()).append(" features, ");
        card.append(weights.weightCount()).append(" weights, ").append(words.size());
        return card.append(" words with class and usage.\n").toString();
    }

    private Map<String, long[]> sources() {
        Map<String, long[]> sources = new TreeMap<>();
        for (LabelledDocument document : documents) {
            long[] n = sources.computeIfAbsent(document.source(), source -> new long[3]);
            n[0]++;
            n[1] += document.document().tokenCount();
            n[2] += document.names().size();
        }
        return sources;
    }
}
