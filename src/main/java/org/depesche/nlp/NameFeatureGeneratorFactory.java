package org.depesche.nlp;

import java.util.List;
import java.util.Map;
import opennlp.tools.util.InvalidFormatException;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.GeneratorFactory.AbstractXmlFeatureGeneratorFactory;
import opennlp.tools.util.model.ArtifactSerializer;

/**
 * Makes the generator of our word features for OpenNLP, which finds this class by its name in the
 * descriptor inside a model file.
 */
public final class NameFeatureGeneratorFactory extends AbstractXmlFeatureGeneratorFactory {

    /** The name of the {@link WordUsage} in the model file. */
    public static final String WORDS = "words.wordusage";

    /** The name of the {@link NameLists} in the model file. */
    public static final String LISTS = "lists.namelists";

    /** The descriptor of our feature generators. */
    public static final String DESCRIPTOR =
            "<featureGenerators><generator class=\""
                    + NameFeatureGeneratorFactory.class.getName()
                    + "\"/></featureGenerators>";

    @Override
    public AdaptiveFeatureGenerator create() throws InvalidFormatException {
        if (resourceManager == null) {
            throw new InvalidFormatException("resources " + WORDS + ", " + LISTS + " are missing");
        }
        WordUsage table = (WordUsage) resourceManager.getResource(WORDS);
        NameLists lists = (NameLists) resourceManager.getResource(LISTS);
        WordFeatures features = new WordFeatures(table, lists);
        WordBuffer buffer = new WordBuffer();
        return new AdaptiveFeatureGenerator() {
            @Override
            public void createFeatures(
                    List<String> found, String[] tokens, int index, String[] outcomes) {
                String word = tokens[index];
                features.of(buffer.read(word, 0, word.length()), new TextSink(found));
            }
        };
    }

    @Override
    public Map<String, ArtifactSerializer<?>> getArtifactSerializerMapping() {
        return Map.of(WORDS, new WordUsage.Serializer(), LISTS, new NameLists.Serializer());
    }
}
