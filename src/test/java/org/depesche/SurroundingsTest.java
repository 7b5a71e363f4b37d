package org.depesche;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.depesche.corpus.AnnotatedArticle;
import org.depesche.corpus.BratReader;
import org.depesche.mention.Mention;
import org.depesche.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a machine is set to, its results are the same. */
class SurroundingsTest {

    private static final int ARTICLES = 60;

    @ParameterizedTest
    @CsvSource({
        "US-ASCII, tr, TR, Pacific/Kiritimati",
        "ISO-8859-1, hi, IN, America/St_Johns",
        "UTF-16, th, TH, Asia/Bangkok"
    })
    void another_machine_finds_the_same(String charset, String language, String land, String zone)
            throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Dfile.encoding=" + charset,
                                "-Duser.language=" + language,
                                "-Duser.country=" + land,
                                "-Duser.timezone=" + zone,
                                "-cp",
                                System.getProperty("java.class.path"),
                                SurroundingsTest.class.getName())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String there = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(there.lines().limit(1))
                .containsExactly(charset + " " + language + "_" + land + " " + zone);
        assertThat(there.lines().skip(1)).containsExactlyElementsOf(found());
    }

    @Test
    void there_is_enough_to_differ() throws IOException {
        assertThat(found()).hasSizeGreaterThan(500);
    }

    /** Prints what this process is set to, and what is found in it, in UTF-8. */
    public static void main(String[] args) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                Charset.defaultCharset()
                        + " "
                        + Locale.getDefault()
                        + " "
                        + TimeZone.getDefault().getID());
        lines.addAll(found());
        System.out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    private static List<String> found() throws IOException {
        Extractor extractor = Extractor.load();
        List<String> lines = new ArrayList<>();
        for (AnnotatedArticle annotated :
                BratReader.readFolder(Path.of("corpus", "train")).stream()
                        .limit(ARTICLES)
                        .toList()) {
            Article article = annotated.article();
            for (Mention<?> mention : extractor.extract(article).mentions()) {
                lines.add(article.id() + " " + line(mention));
            }
        }
        return lines;
    }

    private static String line(Mention<?> mention) {
        return String.join(
                " ",
                mention.span().toString(),
                mention.text().replaceAll("\\s+", " "),
                mention.type().toString(),
                mention.value().toString(),
                Double.toString(mention.confidence()),
                mention.origin(),
                mention.part().toString());
    }
}
