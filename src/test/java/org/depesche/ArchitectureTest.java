package org.depesche;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.depesche");

    /** The door knows all stages and is known by what is built on it. */
    private static final String ROOT = "";

    private static final Set<String> STAGES =
            Set.of("text", "mention", "lexicon", "number", "rule", "nlp", "money", "time", "name");

    private static final Map<String, Set<String>> ALLOWED =
            Map.ofEntries(
                    Map.entry("text", Set.of()),
                    Map.entry("mention", Set.of("text")),
                    Map.entry("lexicon", Set.of("text")),
                    Map.entry("number", Set.of("text", "lexicon")),
                    Map.entry("rule", Set.of("text", "lexicon", "number")),
                    // Beyond the first plan: the abbreviation list is a word table like all others.
                    Map.entry("nlp", Set.of("text", "lexicon")),
                    Map.entry("money", Set.of("text", "mention", "lexicon", "number", "rule")),
                    Map.entry("time", Set.of("text", "mention", "lexicon", "number", "rule")),
                    Map.entry("name", Set.of("text", "mention", "lexicon", "nlp")),
                    Map.entry(ROOT, STAGES),
                    Map.entry("corpus", Set.of("text", "mention", "lexicon")),
                    Map.entry(
                            "training",
                            Set.of("text", "mention", "corpus", "nlp", "name", "lexicon")),
                    Map.entry("evaluation", Set.of("text", "mention", "corpus", ROOT)),
                    // Beyond the first plan: word tables, and the exception that names file and
                    // line.
                    Map.entry("batch", Set.of(ROOT, "text", "mention", "lexicon")),
                    Map.entry("spark", Set.of(ROOT, "text", "mention", "batch")));

    /** Who may import which third party; what no line names is open to nobody but the JDK. */
    private static final Map<String, Set<String>> THIRD_PARTIES =
            Map.of(
                    "opennlp.", Set.of("nlp", "name", "training"),
                    "org.apache.lucene.", Set.of("lexicon"),
                    "picocli.", Set.of("cli"),
                    "org.apache.spark.", Set.of("spark"),
                    "org.jsoup.", Set.of("batch"),
                    "com.fasterxml.", Set.of("batch", "training"),
                    "de.siegmar.", Set.of("batch"));

    static List<String> packages() {
        return ALLOWED.keySet().stream().sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void knows_only_the_packages_of_the_table(String name) {
        Set<String> allowed = ALLOWED.get(name);
        noClasses()
                .that(describe("lie in " + name, c -> packageOf(c).equals(name)))
                .should()
                .dependOnClassesThat(
                        describe(
                                "lie in another package of ours than " + allowed,
                                c ->
                                        isOurs(c)
                                                && !packageOf(c).equals(name)
                                                && !allowed.contains(packageOf(c))))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void third_parties_are_called_where_they_belong() {
        THIRD_PARTIES.forEach(
                (prefix, homes) ->
                        noClasses()
                                .that(
                                        describe(
                                                "lie outside of " + homes,
                                                c -> !homes.contains(packageOf(c))))
                                .should()
                                .dependOnClassesThat(
                                        describe(
                                                "come from " + prefix,
                                                c -> c.getName().startsWith(prefix)))
                                .allowEmptyShould(true)
                                .check(CLASSES));
    }

    @Test
    void every_package_stands_in_the_table() {
        assertThat(CLASSES)
                .allSatisfy(
                        c ->
                                assertThat(packageOf(c))
                                        .isIn(
                                                java.util.stream.Stream.concat(
                                                                ALLOWED.keySet().stream(),
                                                                java.util.stream.Stream.of("cli"))
                                                        .toList()));
    }

    private static boolean isOurs(JavaClass c) {
        return c.getPackageName().startsWith("org.depesche");
    }

    private static String packageOf(JavaClass c) {
        String name = c.getPackageName();
        return name.equals("org.depesche") ? ROOT : name.replaceFirst("org\\.depesche\\.", "");
    }
}
