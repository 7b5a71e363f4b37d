package org.depesche.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.Extraction;
import org.depesche.mention.Mention;
import org.depesche.mention.Organisation;
import org.depesche.text.Article;
import org.depesche.text.Part;
import org.depesche.text.Span;

/** A batch that a test can kill: {@code FOLDER OUT FORM MILLIS}. */
final class BatchProgram {

    private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{L}+");

    private BatchProgram() {}

    /** Takes {@code FOLDER OUT json|csv MILLIS}, the last to sleep at each article. */
    public static void main(String[] args) throws IOException, InterruptedException {
        long millis = Long.parseLong(args[3]);
        OutputForm form = args[2].equals("csv") ? CsvForm.of() : JsonLines.withText();
        SortedMap<String, String> options = new TreeMap<>(Map.of("form", args[2]));
        try (Inputs inputs = Inputs.open(List.of(Path.of(args[0])), InputOptions.defaults());
                BatchOutput output = FileOutput.resume(Path.of(args[1]), form, options)) {
            BatchSettings settings =
                    BatchSettings.of(article -> slowly(article, millis)).withThreads(3);
            Batch.run(settings, inputs, output, Silent.INSTANCE);
        }
    }

    private static Extraction slowly(Article article, long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return capitalised(article);
    }

    /** Finds an organisation in each capitalised word; none in articles without. */
    static Extraction capitalised(Article article) {
        if (article.text().contains("Absturz")) {
            throw new IllegalStateException("asked for");
        }
        List<Mention<?>> mentions = new ArrayList<>();
        Matcher matcher = WORD.matcher(article.text());
        while (matcher.find()) {
            mentions.add(
                    new Mention<>(
                            new Span(matcher.start(), matcher.end()),
                            matcher.group(),
                            new Organisation(matcher.group()),
                            1,
                            "test",
                            Part.BODY));
        }
        return new Extraction(article, mentions, List.of());
    }
}
