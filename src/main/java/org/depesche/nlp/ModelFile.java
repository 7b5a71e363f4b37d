package org.depesche.nlp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.util.model.ArtifactSerializer;

/**
 * The parts of a name finder's model file. OpenNLP reads the same file, but builds its feature
 * generators from XML and asks the archive for single bytes, which takes ten times as long.
 */
final class ModelFile {

    private static final String MANIFEST = "manifest.properties";
    private static final String MODEL = "nameFinder.model";

    private final Map<String, byte[]> entries;

    private ModelFile(Map<String, byte[]> entries) {
        this.entries = entries;
    }

    /**
     * Reads a model file.
     *
     * @param in is not closed
     * @throws IllegalArgumentException if this library's training did not write it
     */
    static ModelFile read(InputStream in) throws IOException {
        Map<String, byte[]> entries = new HashMap<>();
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            entries.put(entry.getName(), zip.readAllBytes());
        }
        ModelFile file = new ModelFile(entries);
        if (!file.isOurs()) {
            throw new IllegalArgumentException("model must hold a " + CrfModel.class.getName());
        }
        return file;
    }

    private boolean isOurs() throws IOException {
        byte[] manifest = entries.get(MANIFEST);
        if (manifest == null) {
            throw new IOException("model file has no " + MANIFEST);
        }
        Properties properties = new Properties();
        properties.load(new ByteArrayInputStream(manifest));
        return CrfModel.Serializer.class
                .getName()
                .equals(properties.getProperty("serializer-class-" + MODEL));
    }

    CrfModel model() throws IOException {
        return part(MODEL, new CrfModel.Serializer());
    }

    WordUsage words() throws IOException {
        return part(NameFeatureGeneratorFactory.WORDS, new WordUsage.Serializer());
    }

    NameLists lists() throws IOException {
        return part(NameFeatureGeneratorFactory.LISTS, new NameLists.Serializer());
    }

    /** Reads a part and lets go of its bytes. */
    private <T> T part(String name, ArtifactSerializer<T> serializer) throws IOException {
        byte[] bytes = entries.remove(name);
        if (bytes == null) {
            throw new IOException("model file has no " + name);
        }
        return serializer.create(new ByteArrayInputStream(bytes));
    }
}
