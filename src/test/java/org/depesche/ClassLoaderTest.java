package org.depesche;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An application is taken out of a container whose threads live on. */
class ClassLoaderTest {

    /** What an embedder has, and none of what tests bring. */
    private static final Pattern EMBEDDED =
            Pattern.compile("/classes/?$|/(?:opennlp|lucene|slf4j-api|jspecify)[^/]*\\.jar$");

    private static final String TEXT =
            "Die Nordbank aus Zürich zahlt am Montag 5 Millionen Euro an Ada Weiß.";

    @Test
    void leaves_nothing_behind_in_a_container() throws Exception {
        ExecutorService container = Executors.newFixedThreadPool(2);
        try {
            List<WeakReference<ClassLoader>> gone = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                gone.add(deployAndTakeOut(container));
            }
            for (WeakReference<ClassLoader> loader : gone) {
                assertThat(isCollected(loader)).isTrue();
            }
        } finally {
            container.shutdown();
        }
    }

    private static WeakReference<ClassLoader> deployAndTakeOut(ExecutorService container)
            throws Exception {
        try (URLClassLoader application = application()) {
            Object extractor =
                    application.loadClass("org.depesche.Extractor").getMethod("load").invoke(null);
            Class<?> articles = application.loadClass("org.depesche.text.Article");
            Object article = articles.getMethod("of", String.class).invoke(null, TEXT);
            for (int i = 0; i < 4; i++) {
                int amounts =
                        container
                                .submit(() -> amounts(extractor, articles, article))
                                .get(60, TimeUnit.SECONDS);
                assertThat(amounts).isEqualTo(1);
            }
            return new WeakReference<>(application);
        }
    }

    private static int amounts(Object extractor, Class<?> articles, Object article)
            throws ReflectiveOperationException {
        Object found =
                extractor.getClass().getMethod("extract", articles).invoke(extractor, article);
        return ((List<?>) found.getClass().getMethod("amounts").invoke(found)).size();
    }

    /** Loads all of the application itself, as a servlet container does. */
    private static URLClassLoader application() throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (EMBEDDED.matcher(entry).find()) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        return new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
    }

    private static boolean isCollected(WeakReference<ClassLoader> loader)
            throws InterruptedException {
        for (int i = 0; i < 50 && loader.get() != null; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return loader.get() == null;
    }
}
