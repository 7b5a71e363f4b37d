package org.depesche.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Extracts many articles on many threads and writes them in the order of the inputs. What is under
 * way at any time is bounded in number and in bytes, whatever the number and size of the files.
 */
public final class Batch {

    private static final int WINDOW_PER_THREAD = 16;
    private static final long PATIENCE_MILLIS = 500;

    /** An article under way takes some fifty bytes a byte of its file: text, tokens, mentions. */
    private static final long HEAP_PER_BYTE = 50;

    /** An input that was handed to a worker. */
    private record Pending(Input input, Future<Outcome> outcome) {}

    private final BatchSettings settings;
    private final Inputs inputs;
    private final BatchOutput output;
    private final BatchListener listener;
    private final Deque<Pending> window = new ArrayDeque<>();
    private final long mostWeight = Runtime.getRuntime().maxMemory() / HEAP_PER_BYTE;
    private Optional<Input> next = Optional.empty();
    private long weight;
    private Tally tally = new Tally(Resumed.NOTHING);

    private Batch(
            BatchSettings settings, Inputs inputs, BatchOutput output, BatchListener listener) {
        this.settings = settings;
        this.inputs = inputs;
        this.output = output;
        this.listener = listener;
    }

    /**
     * Runs to the end of the inputs, or to the first failure where the settings say so.
     *
     * @param inputs is not closed
     * @param output is flushed, not closed
     * @return what was done; a failure of an input is a number in it, not an exception
     * @throws IOException if the output cannot be written
     * @throws InterruptedException if the calling thread is interrupted; whole lines are written
     */
    public static BatchCount run(
            BatchSettings settings, Inputs inputs, BatchOutput output, BatchListener listener)
            throws IOException, InterruptedException {
        AtomicInteger number = new AtomicInteger();
        ExecutorService workers =
                Executors.newFixedThreadPool(
                        settings.threads(),
                        task -> {
                            Thread worker =
                                    new Thread(task, "depesche-" + number.incrementAndGet());
                            worker.setDaemon(true);
                            return worker;
                        });
        try {
            return new Batch(settings, inputs, output, listener).run(workers);
        } finally {
            workers.shutdownNow();
            output.flush();
        }
    }

    private BatchCount run(ExecutorService workers) throws IOException, InterruptedException {
        tally = new Tally(output.resume(inputs));
        next = inputs.next();
        fill(workers);
        while (!window.isEmpty()) {
            Pending first = window.remove();
            Outcome outcome = await(first.outcome());
            weight -= first.input().weight();
            write(first.input(), outcome);
            if (settings.failFast() && outcome instanceof Outcome.Failed) {
                break;
            }
            fill(workers);
        }
        output.flush();
        return tally.count();
    }

    private void fill(ExecutorService workers) {
        while (next.isPresent() && hasRoom(next.get())) {
            Input input = next.get();
            weight += input.weight();
            ExtractionTask task = new ExtractionTask(input, settings, output.form());
            window.add(new Pending(input, workers.submit(task)));
            next = inputs.next();
        }
    }

    private boolean hasRoom(Input input) {
        return window.isEmpty()
                || (window.size() < WINDOW_PER_THREAD * settings.threads()
                        && weight + input.weight() <= mostWeight);
    }

    private Outcome await(Future<Outcome> future) throws IOException, InterruptedException {
        if (!future.isDone()) {
            output.flush();
        }
        while (true) {
            try {
                return future.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                listener.progress(tally.count());
            } catch (ExecutionException | CancellationException e) {
                Throwable cause = e.getCause() == null ? e : e.getCause();
                return new Outcome.Failed(Reasons.of(cause));
            }
        }
    }

    private void write(Input input, Outcome outcome) throws IOException {
        tally.add(input, outcome);
        if (outcome instanceof Outcome.Done done) {
            output.article(done.output());
            done.warnings().forEach(warning -> listener.warning(input.source(), warning));
        } else if (outcome instanceof Outcome.Failed failed) {
            output.failure(input.source(), failed.reason());
            listener.failed(input.source(), failed.reason());
        }
        listener.progress(tally.count());
    }
}
