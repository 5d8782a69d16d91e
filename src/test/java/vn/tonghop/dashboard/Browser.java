package vn.tonghop.dashboard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Debian's Chromium without a window, at the width that a test asks for. */
final class Browser implements AutoCloseable {

    private static final String LISTENING = "DevTools listening on ";

    private static final long PATIENCE_SECONDS = 30;

    private final Process process;
    private final DevTools browser;
    private final String session;

    Browser(Path profile) {
        try {
            process = new ProcessBuilder(
                            "chromium-headless-shell",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-dev-shm-usage",
                            "--remote-debugging-port=0",
                            "--user-data-dir=" + profile,
                            "about:blank")
                    .redirectErrorStream(true)
                    .start();
            browser = new DevTools(address(process));
        } catch (IOException broken) {
            throw new IllegalStateException("Chromium does not start; scripts/test installs it", broken);
        }
        var target = browser.call("", "Target.createTarget", Map.of("url", "about:blank"));
        session = browser.call(
                        "",
                        "Target.attachToTarget",
                        Map.of("targetId", target.path("targetId").asString(), "flatten", true))
                .path("sessionId")
                .asString();
        command("Page.enable", Map.of());
    }

    private static URI address(Process process) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var line = lines.readLine();
        while (line != null && !line.startsWith(LISTENING)) {
            line = lines.readLine();
        }
        if (line == null) {
            throw new IOException("Chromium ended before it listened");
        }
        return URI.create(line.substring(LISTENING.length()).strip());
    }

    void open(Path page, int width) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
        browser.callAndAwait(
                session, "Page.navigate", Map.of("url", page.toUri().toString()), "Page.loadEventFired");
    }

    void prefer(String scheme) {
        command(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    long number(String script) {
        return value(script).asLong();
    }

    double decimal(String script) {
        return value(script).asDouble();
    }

    String text(String script) {
        return value(script).asString();
    }

    List<String> texts(String script) {
        return StreamSupport.stream(value(script).spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    /** The page as it would be printed on A4 across, as PDF in Base64. */
    String printed() {
        return command(
                        "Page.printToPDF",
                        Map.of("landscape", true, "paperWidth", 8.27, "paperHeight", 11.69, "printBackground", true))
                .path("data")
                .asString();
    }

    private JsonNode value(String script) {
        var answer = command("Runtime.evaluate", Map.of("expression", "(" + script + ")", "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException("%s: %s".formatted(script, answer.path("exceptionDetails")));
        }
        return answer.path("result").path("value");
    }

    private JsonNode command(String name, Map<String, Object> values) {
        return browser.call(session, name, values);
    }

    /** What Debian calls so is a script that waits for Chromium; the end of both is awaited, so that nobody writes the profile. */
    @Override
    public void close() {
        browser.close();
        var all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        CompletableFuture.allOf(all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }
}
