package org.depesche.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.Extractor;
import org.depesche.Invariants;
import org.depesche.batch.Input;
import org.depesche.batch.InputKind;
import org.depesche.batch.InputOptions;
import org.depesche.batch.Inputs;
import org.depesche.corpus.AnnotatedArticle;
import org.depesche.corpus.BratReader;
import org.depesche.corpus.BratWriter;
import org.depesche.corpus.Markup;
import org.depesche.lexicon.PhraseTable;
import org.depesche.lexicon.Table;
import org.depesche.lexicon.WordTable;
import org.depesche.mention.MentionType;
import org.depesche.mention.Value;
import org.depesche.money.AmountFinder;
import org.depesche.nlp.DocumentReader;
import org.depesche.number.NumberStyle;
import org.depesche.number.Numeral;
import org.depesche.number.NumeralReader;
import org.depesche.rule.RuleSet;
import org.depesche.text.Article;
import org.depesche.text.Document;
import org.depesche.time.TimeFinder;

/** What is fed with hostile bytes: it must keep its invariants or refuse them as documented. */
enum Target {
    EXTRACTOR {
        @Override
        void run(byte[] data) {
            Invariants.check(Stages.EXTRACTOR, article(data));
        }
    },
    AMOUNTS {
        @Override
        void run(byte[] data) {
            Document document = Stages.READER.read(article(data));
            Invariants.checkMentions(document.text(), Stages.AMOUNTS.find(document));
        }
    },
    TIMES {
        @Override
        void run(byte[] data) {
            Document document = Stages.READER.read(article(data));
            Invariants.checkMentions(document.text(), Stages.TIMES.find(document));
        }
    },
    NUMBERS {
        @Override
        void run(byte[] data) {
            Document document = Stages.READER.read(article(data));
            for (int token = 0; token < document.tokenCount(); token++) {
                for (NumberStyle style : NumberStyle.values()) {
                    Optional<Numeral> numeral = Stages.NUMBERS.read(document, token, style);
                    int end = numeral.map(Numeral::endToken).orElse(token + 1);
                    assertThat(end).isBetween(token + 1, document.tokenCount());
                }
            }
        }
    },
    BRAT {
        @Override
        void run(byte[] data) throws IOException {
            String[] files = text(data).split("\n====\n", 2);
            Path folder = Files.createTempDirectory("depesche-fuzz");
            Path file = folder.resolve("a.txt");
            Files.writeString(file, wellFormed(files[0]));
            Files.writeString(
                    folder.resolve("a.ann"), files.length < 2 ? "" : wellFormed(files[1]));
            try {
                AnnotatedArticle read = BratReader.read(file);
                BratWriter.write(read, folder);
                assertThat(BratReader.read(file).mentions()).isEqualTo(read.mentions());
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder.resolve("a.ann"));
                Files.deleteIfExists(folder);
            }
        }
    },
    MARKUP {
        @Override
        void run(byte[] data) throws IOException {
            Invariants.checkMentions(
                    Markup.parse("a", "a.mark", text(data)).article().text(),
                    Markup.parse("a", "a.mark", text(data)).mentions());
        }
    },
    JSON {
        @Override
        void run(byte[] data) throws IOException {
            readAll(data, InputKind.JSON);
            readAll(data, InputKind.JSON_LINES);
        }
    },
    HTML {
        @Override
        void run(byte[] data) throws IOException {
            readAll(data, InputKind.HTML);
            readAll(data, InputKind.MARKDOWN);
        }
    },
    LEXICON {
        @Override
        void run(byte[] data) throws IOException {
            Table table = Table.read(new ByteArrayInputStream(data), "fuzz.tsv", 1);
            List<String> words = table.rows().stream().map(row -> row.cell(0)).toList();
            WordTable.folding(words);
            WordTable exact = WordTable.exact(words);
            words.forEach(word -> assertThat(exact.word(exact.find(word))).isEqualTo(word));
            PhraseTable.folding(words);
            PhraseTable.foldingBackwards(words);
        }
    },
    RULES {
        @Override
        void run(byte[] data) throws IOException {
            RuleSet.builder().rules(new ByteArrayInputStream(data), "fuzz.rules").build();
        }
    },
    VALUE {
        @Override
        void run(byte[] data) {
            String notation = text(data);
            for (MentionType type : MentionType.values()) {
                try {
                    Value value = Value.parse(type, notation);
                    assertThat(Value.parse(type, value.toString())).isEqualTo(value);
                } catch (IllegalArgumentException e) {
                    assertThat(e).hasMessageContaining("must");
                }
            }
        }
    };

    /** Feeds the target; an input that it may refuse is refused by these exceptions alone. */
    final void feed(byte[] data) {
        try {
            run(data);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            assertThat(e.getMessage()).isNotBlank();
            assertThat(mayRefuse()).as("%s", e).isTrue();
        }
    }

    abstract void run(byte[] data) throws IOException;

    private boolean mayRefuse() {
        return compareTo(NUMBERS) > 0 && this != VALUE;
    }

    private static String text(byte[] data) {
        return new String(data, StandardCharsets.UTF_8);
    }

    /** Reads the bytes as UTF-8; DEL and a digit stand for what UTF-8 cannot hold. */
    private static Article article(byte[] data) {
        String text = text(data).replace("\u007F1", "\uD83D").replace("\u007F2", "\uDE80");
        Article article = Article.of(text);
        return data.length % 2 == 0 ? article : article.published(LocalDate.of(2024, 9, 20));
    }

    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static void readAll(byte[] data, InputKind kind) throws IOException {
        List<IOException> refused = new ArrayList<>();
        try (Inputs inputs =
                Inputs.of(new ByteArrayInputStream(data), InputOptions.defaults().withKind(kind))) {
            for (Optional<Input> next = inputs.next(); next.isPresent(); next = inputs.next()) {
                try {
                    assertThat(next.get().read().article().text()).isNotNull();
                } catch (IOException e) {
                    refused.add(e);
                }
            }
        }
        refused.forEach(e -> assertThat(e.getMessage()).isNotBlank());
    }

    /** Loaded when the first target needs one of them. */
    private static final class Stages {
        static final Extractor EXTRACTOR = Extractor.load();
        static final DocumentReader READER = DocumentReader.load();
        static final AmountFinder AMOUNTS = AmountFinder.load();
        static final TimeFinder TIMES = TimeFinder.load();
        static final NumeralReader NUMBERS = NumeralReader.load();
    }
}
