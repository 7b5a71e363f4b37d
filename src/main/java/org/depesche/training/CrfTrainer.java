package org.depesche.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.SequenceTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.Sequence;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.ml.model.SequenceStream;
import opennlp.tools.util.TrainingConfiguration;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains a {@link org.depesche.nlp.CrfModel} from OpenNLP's sequences of events. OpenNLP finds it
 * by its algorithm name, the name of this class, once {@link
 * org.depesche.nlp.NameTagger#allowExtensions()} was called.
 *
 * <p>The context of an event is the features of its own word; the window comes from the model.
 * Parameters: {@code Iterations}, {@code Seed}, {@code Rate}, {@code L1}, {@code L2}, and {@code
 * Without}: beginnings of features to be left out, parted by commas.
 */
public final class CrfTrainer implements SequenceTrainer {

    /** The algorithm name for OpenNLP's training parameters. */
    public static final String ALGORITHM = CrfTrainer.class.getName();

    private TrainingParameters parameters = new TrainingParameters();

    @Override
    public void init(TrainingParameters trainParams, Map<String, String> reportMap) {
        parameters = trainParams;
    }

    @Override
    public void init(
            TrainingParameters trainParams,
            Map<String, String> reportMap,
            TrainingConfiguration config) {
        init(trainParams, reportMap);
    }

    @Override
    public <T> SequenceClassificationModel train(SequenceStream<T> events) throws IOException {
        CrfData data = new CrfData(this::isWanted);
        for (Sequence<T> sequence = events.read(); sequence != null; sequence = events.read()) {
            List<String[]> contexts = new ArrayList<>();
            List<String> outcomes = new ArrayList<>();
            for (Event event : sequence.getEvents()) {
                contexts.add(event.getContext());
                outcomes.add(event.getOutcome());
            }
            data.add(contexts, outcomes, 1);
        }
        return new CrfLearner(data, settings()).learn(data.all()).model();
    }

    private boolean isWanted(String feature) {
        String without = parameters.getStringParameter("Without", "");
        for (String beginning : without.split(",", -1)) {
            if (!beginning.isEmpty() && feature.startsWith(beginning)) {
                return false;
            }
        }
        return true;
    }

    private CrfSettings settings() {
        CrfSettings standard = CrfSettings.STANDARD;
        return new CrfSettings(
                parameters.getIntParameter("Iterations", standard.epochs()),
                parameters.getIntParameter("Seed", standard.seed()),
                parameters.getDoubleParameter("Rate", standard.rate()),
                parameters.getDoubleParameter("L1", standard.l1()),
                parameters.getDoubleParameter("L2", standard.l2()));
    }
}
