package vn.tonghop.dashboard;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Questions to a running Chromium and its answers.
 *
 * @see <a href="https://chromedevtools.github.io/devtools-protocol/">Chrome DevTools Protocol</a>
 */
final class DevTools implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final JsonMapper json = new JsonMapper();
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<JsonNode>> events = new ConcurrentHashMap<>();
    private final WebSocket socket;

    DevTools(URI address) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Answers())
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    /** What the browser answers to a command of a session, {@code ""} for the browser itself. */
    JsonNode call(String session, String method, Map<String, Object> parameters) {
        var id = ids.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        answers.put(id, answer);
        var question = json.createObjectNode().put("id", id).put("method", method);
        question.set("params", json.valueToTree(parameters));
        if (!session.isEmpty()) {
            question.put("sessionId", session);
        }
        socket.sendText(question.toString(), true).join();
        var told = await(answer);
        if (told.has("error")) {
            throw new IllegalStateException("%s: %s".formatted(method, told.path("error")));
        }
        return told.path("result");
    }

    /** Gives a command and waits until the event that it leads to has come. */
    void callAndAwait(String session, String method, Map<String, Object> parameters, String event) {
        var arrived = new CompletableFuture<JsonNode>();
        events.put(event, arrived);
        call(session, method, parameters);
        await(arrived);
    }

    private static JsonNode await(CompletableFuture<JsonNode> future) {
        return future.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        socket.abort();
    }

    private void arrived(JsonNode message) {
        var future = message.has("id")
                ? answers.remove(message.path("id").asInt())
                : events.remove(message.path("method").asString());
        if (future != null) {
            future.complete(message);
        }
    }

    /** Puts the pieces of a message together. */
    private final class Answers implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean last) {
            text.append(piece);
            if (last) {
                arrived(json.readTree(text.toString()));
                text.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedStage(null);
        }
    }
}
