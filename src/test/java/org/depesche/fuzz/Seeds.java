package org.depesche.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What mutation starts from: small pieces of the corpus and of our own files, and past findings.
 */
final class Seeds {

    private static final Path CORPUS = Path.of("corpus", "train");
    private static final Path RESOURCES = Path.of("src", "main", "resources", "org", "depesche");
    private static final Path TESTS = Path.of("src", "test", "resources", "org", "depesche");
    private static final int ARTICLES = 40;
    private static final int LONGEST = 220;

    private Seeds() {}

    /** Returns the seeds of a target: findings first. */
    static List<byte[]> of(Target target) throws IOException {
        List<byte[]> seeds = new ArrayList<>(findings(target));
        switch (target) {
            case EXTRACTOR, AMOUNTS, TIMES, NUMBERS -> addPieces(seeds, CORPUS, ".txt");
            case BRAT -> addBrat(seeds);
            case MARKUP -> addAll(seeds, MARKED);
            case JSON -> addAll(seeds, JSON);
            case HTML -> addFiles(seeds, TESTS.resolve("batch").resolve("pages"), ".html");
            case LEXICON -> addPieces(seeds, RESOURCES, ".tsv");
            case RULES -> addPieces(seeds, RESOURCES, ".rules");
            case VALUE -> addAll(seeds, VALUES);
        }
        return seeds;
    }

    private static final List<String> MARKED =
            List.of(
                    "published: 2024-09-20\n---\n[[Nvidia|ORG]] zahlt [[5 Euro|AMOUNT|EUR 5]]"
                            + " ([[6 Dollar|AMOUNT|USD 6|=]]) in [[Samara|LOC|;RU-SAM]].\n",
                    "---\n[[Donald Trumps|PER|Donald Trump]] Rede am [[Montag|DATE|2024-09-16]]\n");

    private static final List<String> JSON =
            List.of(
                    "{\"id\":\"a\",\"text\":\"Nvidia zahlt.\",\"published\":\"2024-09-20\"}",
                    "[{\"text\":\"\\u00fc\\ud83d\"},{\"title\":null,\"text\":\"b\"}]",
                    "{\"text\":\"a\",\"x\":{\"y\":[1,2.5e3,true]}}\n{\"text\":\"b\"}\n");

    private static final List<String> VALUES =
            List.of(
                    "RUB 12000000000 EQUAL_OR_LESS",
                    "EUR -3000000",
                    "USD 5000000..10000000 APPROX",
                    "Samara;RU-SAM",
                    "2024-Q4 START",
                    "P2Y6M APPROX",
                    "XXXX-WXX-1TEV",
                    "Deutsche Bank");

    private static List<byte[]> findings(Target target) throws IOException {
        Path folder =
                TESTS.resolve("fuzz")
                        .resolve("FuzzTargetsInputs")
                        .resolve(target.name().toLowerCase(Locale.ROOT));
        List<byte[]> seeds = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            for (Path file : files(folder, "")) {
                seeds.add(Files.readAllBytes(file));
            }
        }
        return seeds;
    }

    private static void addAll(List<byte[]> seeds, List<String> texts) {
        texts.forEach(text -> seeds.add(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void addFiles(List<byte[]> seeds, Path folder, String ending)
            throws IOException {
        for (Path file : files(folder, ending)) {
            seeds.add(Files.readAllBytes(file));
        }
    }

    private static void addPieces(List<byte[]> seeds, Path folder, String ending)
            throws IOException {
        for (Path file : files(folder, ending)) {
            String text = Files.readString(file);
            int end = Math.min(text.length(), LONGEST);
            addAll(seeds, List.of(text.substring(0, end), text.substring(text.length() - end)));
        }
    }

    private static void addBrat(List<byte[]> seeds) throws IOException {
        for (Path file : files(CORPUS, ".ann")) {
            String name = file.getFileName().toString().replace(".ann", ".txt");
            String text = Files.readString(file.resolveSibling(name));
            String lines =
                    Files.readString(file).lines().limit(6).reduce("", (a, b) -> a + b + "\n");
            addAll(seeds, List.of(text + "\n====\n" + lines));
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .limit(ARTICLES)
                    .toList();
        }
    }
}
