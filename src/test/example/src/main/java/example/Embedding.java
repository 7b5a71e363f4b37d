package example;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.depesche.Extraction;
import org.depesche.Extractor;
import org.depesche.mention.Amount;
import org.depesche.mention.Mention;
import org.depesche.text.Article;

/** Shares one extractor between threads and prints the amounts of an article. */
public final class Embedding {

    private static final String TEXT =
            "Die Brückenbank zahlt bis zu 12 Milliarden Rubel (über 130 Millionen Dollar).";

    public static void main(String[] args) throws Exception {
        Extractor extractor = Extractor.load();
        Article article = Article.of(TEXT).published(LocalDate.of(2024, 9, 20));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        Future<Extraction> first = threads.submit(() -> extractor.extract(article));
        Future<Extraction> second = threads.submit(() -> extractor.extract(article));
        threads.shutdown();
        if (!first.get().equals(second.get())) {
            throw new IllegalStateException("two threads found different things");
        }
        List<Mention<Amount>> amounts = first.get().amounts();
        for (Mention<Amount> amount : amounts) {
            System.out.println(amount.span().start() + " " + amount.text() + " = " + amount.value());
        }
        System.out.println("conversions: " + first.get().conversions().size());
    }
}
