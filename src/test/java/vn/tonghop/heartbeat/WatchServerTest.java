package vn.tonghop.heartbeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.RunningOffice;
import vn.tonghop.fixture.TestDatabase;

@OnEachDatabase(Dialect.SAME)
class WatchServerTest {

    private final TestDatabase database;
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    WatchServerTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    @DisplayName(
            "with a port set, serve answers on loopback for health, with what is due, and for metrics, and for nothing else")
    void healthAndMetrics() throws IOException, InterruptedException {
        try (var office = new RunningOffice(folder, database, "--tonghop.watch.port=0")) {
            office.at("2026-06-09T10:00").nightByTimer();
            var address = office.get(WatchServer.class).open().orElseThrow();

            assertThat(address).startsWith("http://127.0.0.1:");
            var health = get(address + "/health");
            assertThat(health.statusCode()).as(health.body()).isEqualTo(200);
            assertThat(at(health, "/status")).isEqualTo("UP");
            assertThat(at(health, "/components/database/status")).isEqualTo("UP");
            assertThat(at(health, "/components/lastNight/details/said/0")).isEqualTo("2026-06-09T10:00:00+07:00");
            assertThat(at(health, "/components/nextObligations/details/said/0"))
                    .matches("2026-06-\\d\\dT\\d\\d:\\d\\d:00\\+07:00 [A-Z_]+ 2026-H1");
            assertThat(get(address + "/prometheus").body()).contains("tonghop_next_night_timestamp_seconds ");
            assertThat(get(address + "/env").statusCode()).isEqualTo(404);
            assertThat(post(address + "/health").statusCode()).isEqualTo(405);
        }
    }

    @Test
    @DisplayName("SE-05 a part that is not well makes the health DOWN, with 503 and what to do; no password is told")
    void notWell() throws IOException, InterruptedException {
        try (var office = new RunningOffice(
                folder,
                database,
                "--tonghop.watch.port=0",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=1",
                "--spring.mail.username=tonghop",
                "--spring.mail.password=khong-ai-biet")) {
            office.at("2026-06-09T22:00").nightByTimer();
            var address = office.get(WatchServer.class).open().orElseThrow();
            office.at("2026-06-11T22:00");
            FileSystemUtils.deleteRecursively(office.input());
            var health = get(address + "/health");

            assertThat(health.statusCode()).isEqualTo(503);
            assertThat(at(health, "/status")).isEqualTo("DOWN");
            assertThat(at(health, "/components/lastNight/status")).isEqualTo("DOWN");
            assertThat(at(health, "/components/mail/status")).isEqualTo("DOWN");
            assertThat(health.body()).doesNotContain("khong-ai-biet");
            assertThat(at(health, "/components/database/status")).isEqualTo("UP");
            assertThat(at(health, "/components/folders/details/said/0"))
                    .contains(office.input().toString());
        }
    }

    @Test
    @DisplayName("without a port nobody is answered")
    void noPort() {
        try (var office = new RunningOffice(folder, database)) {
            assertThat(office.get(WatchServer.class).open()).isEmpty();
        }
    }

    private static String at(HttpResponse<String> answer, String place) {
        JsonNode found = JsonMapper.shared().readTree(answer.body()).at(place);
        return found.asString();
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String address) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address))
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }
}
