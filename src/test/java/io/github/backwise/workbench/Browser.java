package io.github.backwise.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** An installed Chromium without a window, driven over its DevTools protocol; all it reports is kept. */
final class Browser implements AutoCloseable {
    private static final int SECONDS = 60;
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--remote-debugging-port=0",
            "about:blank");

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<JsonNode> reports = new CopyOnWriteArrayList<>();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final AtomicInteger number = new AtomicInteger();
    private final Process process;
    private final WebSocket socket;

    /** Starts the browser with a fresh profile in this folder. */
    Browser(Path profile) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(installed().orElseThrow(), "--user-data-dir=" + profile), FLAGS.stream())
                .toList();
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path port = profile.resolve("DevToolsActivePort");
        await(() -> Files.exists(port) && !read(port).isBlank());
        URI targets =
                URI.create("http://127.0.0.1:" + read(port).lines().findFirst().orElseThrow() + "/json/list");
        socket = client.newWebSocketBuilder()
                .buildAsync(URI.create(pageIn(targets)), new Listener())
                .join();
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            send(domain + ".enable", Map.of());
        }
    }

    /** The path of a browser on this machine. */
    static Optional<String> installed() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> new File(folder, name)))
                .filter(File::canExecute)
                .map(File::getPath)
                .findFirst();
    }

    private String pageIn(URI targets) throws IOException, InterruptedException {
        String list = client.send(HttpRequest.newBuilder(targets).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        for (JsonNode target : json.readTree(list)) {
            if (target.path("type").asText().equals("page")) {
                return target.path("webSocketDebuggerUrl").asText();
            }
        }
        throw new IllegalStateException("no page in " + list);
    }

    void open(Path page) {
        long loaded = reports("Page.loadEventFired").count();
        send("Page.navigate", Map.of("url", page.toUri().toString()));
        await(() -> reports("Page.loadEventFired").count() > loaded);
    }

    /** The value of an expression in the page. */
    JsonNode run(String script) {
        JsonNode result = send("Runtime.evaluate", Map.of("expression", script, "returnByValue", true));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(result.toString());
        }
        return result.path("result").path("value");
    }

    JsonNode send(String method, Map<String, ?> parameters) {
        int id = number.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        String message = json.valueToTree(Map.of("id", id, "method", method, "params", parameters))
                .toString();
        socket.sendText(message, true).join();
        return answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    /** What the browser reported of one kind, such as "Runtime.exceptionThrown". */
    Stream<JsonNode> reports(String method) {
        return reports.stream()
                .filter(report -> report.path("method").asText().equals(method))
                .map(report -> report.path("params"));
    }

    private static void await(Supplier<Boolean> condition) {
        try {
            for (int i = 0; i < SECONDS * 20 && !condition.get(); i++) {
                Thread.sleep(50);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (!condition.get()) {
            throw new IllegalStateException("the browser does not answer");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
        process.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    /** Sorts answers from reports. */
    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                take(text.toString());
                text.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void take(String message) {
            try {
                JsonNode node = json.readTree(message);
                if (node.has("id")) {
                    answers.remove(node.path("id").asInt()).complete(node.path("result"));
                } else {
                    reports.add(node);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
