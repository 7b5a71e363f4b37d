package org.depesche.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import org.depesche.lexicon.MalformedFileException;

/**
 * Writes to a file, and the inputs that failed to another beside it: {@code OUT.errors.jsonl} with
 * {@code source} and {@code reason} to {@code OUT.jsonl}. Both are written in whole lines, so that
 * a run that was killed at any moment can go on where it ended.
 */
public final class FileOutput implements BatchOutput {

    private static final JsonFactory JSON = new JsonFactory();

    private final OutputForm form;
    private final Path file;
    private final Path errorsFile;
    private final ResumePoint point;
    private final LineFile articles;
    private Optional<LineFile> errors = Optional.empty();

    private FileOutput(
            Path file, OutputForm form, ResumePoint point, SortedMap<String, String> options)
            throws IOException {
        if (point.source().isPresent() && !options.isEmpty()) {
            RunFile.check(file, options);
        }
        this.form = form;
        this.point = point;
        this.file = file;
        errorsFile = errorsFile(file);
        articles = new LineFile(file, point.length());
        if (point.length() == 0) {
            articles.add(form.header());
        }
        // Behind the output's opening: what a run with other options wrote is gone by now.
        if (point.source().isEmpty() && Files.isRegularFile(file)) {
            RunFile.write(file, options);
        }
    }

    /** Begins anew; what the file held is lost. */
    public static FileOutput create(Path file, OutputForm form) throws IOException {
        return create(file, form, Collections.emptySortedMap());
    }

    /**
     * Begins anew; what the file held is lost.
     *
     * @param options all that decides what is written, by name: it is kept in {@code OUT.jsonl.run}
     *     beside {@code OUT.jsonl} for a run that goes on
     */
    public static FileOutput create(Path file, OutputForm form, SortedMap<String, String> options)
            throws IOException {
        return new FileOutput(file, form, ResumePoint.START, options);
    }

    /** Goes on as {@link #resume(Path, OutputForm, SortedMap)}, whatever the options were. */
    public static FileOutput resume(Path file, OutputForm form) throws IOException {
        return resume(file, form, Collections.emptySortedMap());
    }

    /**
     * Goes on where an earlier run with the same inputs and options ended, or begins anew if there
     * is no such file. A torn line at the end of the file is cut off.
     *
     * @param options all that decides what is written, by name
     * @throws MalformedFileException if the file is none that such a run wrote, or nothing tells
     *     with which options
     * @throws IllegalArgumentException if {@code form} is neither JSON Lines nor CSV, or the
     *     earlier run had other options
     */
    public static FileOutput resume(Path file, OutputForm form, SortedMap<String, String> options)
            throws IOException {
        if (!Files.exists(file)) {
            return create(file, form, options);
        }
        if (form instanceof JsonLines) {
            return new FileOutput(file, form, JsonResume.of(file), options);
        }
        if (form instanceof CsvForm) {
            return new FileOutput(file, form, CsvResume.of(file), options);
        }
        throw new IllegalArgumentException("form " + form + " must be JSON Lines or CSV");
    }

    /** Returns the file that tells what failed, beside {@code file}. */
    public static Path errorsFile(Path file) {
        String name = String.valueOf(file.getFileName());
        return file.resolveSibling(InputKind.baseName(name) + ".errors.jsonl");
    }

    @Override
    public OutputForm form() {
        return form;
    }

    @Override
    public Resumed resume(Inputs inputs) throws IOException {
        if (point.source().isEmpty()) {
            Files.deleteIfExists(errorsFile);
            return Resumed.NOTHING;
        }
        try (EarlierErrors earlier = new EarlierErrors(errorsFile)) {
            Resumed done = skip(inputs, point.source().get(), earlier);
            if (earlier.kept() == 0) {
                Files.deleteIfExists(errorsFile);
            } else {
                errors = Optional.of(new LineFile(errorsFile, earlier.kept()));
            }
            return done;
        }
    }

    private Resumed skip(Inputs inputs, String last, EarlierErrors earlier) throws IOException {
        Resumed done = Resumed.NOTHING;
        for (Optional<Input> i = inputs.peek(); i.isPresent(); i = inputs.peek()) {
            boolean reached = i.get().source().equals(last);
            if (reached && point.isNext()) {
                return done;
            }
            inputs.next();
            done = done.plus(i.get());
            earlier.pass(i.get().source());
            if (reached) {
                return done;
            }
        }
        throw new MalformedFileException(
                file.toString(),
                0,
                "the last article in it, "
                        + last
                        + ", is not among the inputs: give the same files and folders,"
                        + " or leave out --resume");
    }

    @Override
    public void article(String lines) throws IOException {
        articles.add(lines);
        if (articles.isFull()) {
            flush();
        }
    }

    @Override
    public void failure(String source, String reason) throws IOException {
        if (errors.isEmpty()) {
            errors = Optional.of(new LineFile(errorsFile, 0));
        }
        errors.get().add(line(source, reason));
    }

    private static String line(String source, String reason) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("source", source);
            json.writeStringField("reason", reason);
            json.writeEndObject();
        }
        return Surrogates.escapeLone(out.append('\n').toString());
    }

    /** Failures go first, so that none is lost that lies before the last article written. */
    @Override
    public void flush() throws IOException {
        if (errors.isPresent()) {
            errors.get().flush();
        }
        articles.flush();
    }

    @Override
    public void abort() {
        errors.ifPresent(LineFile::abort);
        articles.abort();
    }

    @Override
    public void close() throws IOException {
        try (articles) {
            if (errors.isPresent()) {
                errors.get().close();
            }
        }
    }
}
