package vn.tonghop.heartbeat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers for health and metrics at the addresses of Spring Boot's Actuator, on the loopback address only, while {@code serve}
 * runs and if a port is set. It takes no orders and knows nothing but GET.
 */
public final class WatchServer implements AutoCloseable {

    static final String HEALTH = "/actuator/health";
    static final String METRICS = "/actuator/prometheus";

    private static final Logger LOG = LoggerFactory.getLogger(WatchServer.class);
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int UNAVAILABLE = 503;
    private static final String JSON = "application/vnd.spring-boot.actuator.v3+json";
    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

    private final Health health;
    private final Metrics metrics;
    private final Clock clock;
    private final WatchProperties properties;
    private Optional<HttpServer> server = Optional.empty();

    WatchServer(Health health, Metrics metrics, Clock clock, WatchProperties properties) {
        this.health = health;
        this.metrics = metrics;
        this.clock = clock;
        this.properties = properties;
    }

    private record Answer(int code, String type, String body) {}

    /**
     * Begins to answer; returns where, or nothing if no port is set.
     *
     * @throws UncheckedIOException if the port is taken
     */
    public Optional<String> open() {
        server = properties.port().map(WatchServer::listening);
        server.ifPresent(listening -> {
            listening.createContext("/", this::answer);
            listening.start();
        });
        return server.map(HttpServer::getAddress)
                .map(address ->
                        "http://%s:%d/actuator".formatted(address.getAddress().getHostAddress(), address.getPort()));
    }

    private static HttpServer listening(int port) {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(
                    "tonghop.watch.port is %d, which cannot be listened to; name another port".formatted(port), taken);
        }
    }

    private void answer(HttpExchange asked) throws IOException {
        try (asked) {
            var answer = answer(asked.getRequestMethod(), asked.getRequestURI().getPath());
            var body = answer.body().getBytes(StandardCharsets.UTF_8);
            asked.getResponseHeaders().set("Content-Type", answer.type());
            asked.sendResponseHeaders(answer.code(), body.length == 0 ? -1 : body.length);
            asked.getResponseBody().write(body);
        }
    }

    private Answer answer(String method, String path) {
        if (!method.equals("GET")) {
            return new Answer(NOT_ALLOWED, PROMETHEUS, "");
        }
        return switch (path) {
            case HEALTH -> health();
            case METRICS -> metrics();
            default -> new Answer(NOT_FOUND, PROMETHEUS, "");
        };
    }

    private Answer health() {
        var now = health.at(clock.instant());
        return new Answer(now.isUp() ? OK : UNAVAILABLE, JSON, now.json());
    }

    private Answer metrics() {
        try {
            return new Answer(OK, PROMETHEUS, metrics.text(clock.instant()));
        } catch (RuntimeException away) {
            LOG.warn("the metrics cannot be read: {}", away.getMessage());
            return new Answer(UNAVAILABLE, PROMETHEUS, "");
        }
    }

    @Override
    public void close() {
        server.ifPresent(listening -> listening.stop(0));
        server = Optional.empty();
    }
}
