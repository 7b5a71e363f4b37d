package org.depesche.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless Chromium, driven by its DevTools protocol over a web socket. */
final class Browser implements AutoCloseable {

    private static final JsonFactory JSON = new JsonFactory();
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private int lastId;

    private Browser(Process process, String address) {
        this.process = process;
        socket =
                HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .buildAsync(URI.create(address), new Collector(messages))
                        .join();
    }

    /** Returns Chromium's path, empty if the machine has none. */
    static Optional<Path> installed() {
        String path = System.getenv().getOrDefault("PATH", "/usr/bin");
        return Stream.of(path.split(":", -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens {@code page} in a window of {@code width} by {@code height} pixels. */
    static Browser open(Path chromium, Path profile, Path page, int width, int height)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                chromium.toString(),
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--hide-scrollbars",
                                "--remote-debugging-port=0",
                                "--remote-allow-origins=*",
                                "--window-size=" + width + "," + height,
                                "--user-data-dir=" + profile,
                                page.toUri().toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            return new Browser(process, pageAddress(profile));
        } catch (IOException | RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static String pageAddress(Path profile) throws IOException, InterruptedException {
        Path portFile = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < 300; i++) {
            if (Files.exists(portFile) && Files.size(portFile) > 0) {
                String port = Files.readAllLines(portFile).get(0);
                Optional<String> address = pageAddress("http://127.0.0.1:" + port + "/json/list");
                if (address.isPresent()) {
                    return address.get();
                }
            }
            Thread.sleep(100);
        }
        throw new IOException("Chromium did not start within half a minute");
    }

    private static Optional<String> pageAddress(String list)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(list)).build();
        HttpClient client = HttpClient.newHttpClient();
        String targets = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        int page = targets.indexOf("\"type\": \"page\"");
        int address = targets.indexOf("\"webSocketDebuggerUrl\": \"", Math.max(0, page));
        if (page < 0 || address < 0) {
            return Optional.empty();
        }
        int start = targets.indexOf("ws:", address);
        return Optional.of(targets.substring(start, targets.indexOf('"', start)));
    }

    /** Returns what an expression or the promise that it gives results in, as a string. */
    String evaluate(String expression) throws IOException, InterruptedException {
        Map<String, String> result =
                call(
                        "Runtime.evaluate",
                        Map.of("expression", "(async () => String(await (" + expression + ")))()"),
                        List.of("awaitPromise", "returnByValue"));
        if (result.containsKey("result.exceptionDetails.text")) {
            throw new AssertionError(expression + ": " + result);
        }
        return result.getOrDefault("result.result.value", "");
    }

    /** Waits until an expression is true, for twenty seconds at most. */
    void await(String expression) throws IOException, InterruptedException {
        for (int i = 0; i < 200; i++) {
            if (evaluate(expression).equals("true")) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("did not come true: " + expression);
    }

    /** Presses a key as a user does. */
    void press(String key) throws IOException, InterruptedException {
        call("Input.dispatchKeyEvent", Map.of("type", "keyDown", "key", key), List.of());
        call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key), List.of());
    }

    /** Emulates a medium such as {@code print}. */
    void medium(String name) throws IOException, InterruptedException {
        call("Emulation.setEmulatedMedia", Map.of("media", name), List.of());
    }

    void screenshot(Path png) throws IOException, InterruptedException {
        Map<String, String> result =
                call("Page.captureScreenshot", Map.of("format", "png"), List.of());
        Files.write(png, Base64.getDecoder().decode(result.get("result.data")));
    }

    private Map<String, String> call(
            String method, Map<String, String> parameters, List<String> flags)
            throws IOException, InterruptedException {
        int id = ++lastId;
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberField("id", id);
            json.writeStringField("method", method);
            json.writeObjectFieldStart("params");
            for (Map.Entry<String, String> parameter : parameters.entrySet()) {
                json.writeStringField(parameter.getKey(), parameter.getValue());
            }
            for (String flag : flags) {
                json.writeBooleanField(flag, true);
            }
        }
        socket.sendText(out.toString(), true).join();
        while (true) {
            String message = messages.poll(60, TimeUnit.SECONDS);
            if (message == null) {
                throw new IOException("no answer to " + method);
            }
            Map<String, String> answer = flat(message);
            if (Integer.toString(id).equals(answer.get("id"))) {
                return answer;
            }
        }
    }

    /** Returns the scalars of an object by their paths. */
    private static Map<String, String> flat(String message) throws IOException {
        Map<String, String> scalars = new HashMap<>();
        try (JsonParser json = JSON.createParser(message)) {
            while (json.nextToken() != null) {
                JsonToken token = json.currentToken();
                if (token.isScalarValue()) {
                    String path = json.getParsingContext().pathAsPointer().toString();
                    scalars.put(path.substring(1).replace('/', '.'), json.getText());
                }
            }
        }
        return scalars;
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).exceptionally(this::kill).join();
    }

    private Process kill(Throwable timeout) {
        return process.destroyForcibly();
    }

    /** Puts fragments together. */
    private static final class Collector implements WebSocket.Listener {

        private final BlockingQueue<String> messages;
        private final StringBuilder message = new StringBuilder();

        Collector(BlockingQueue<String> messages) {
            this.messages = messages;
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                messages.add(message.toString());
                message.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
