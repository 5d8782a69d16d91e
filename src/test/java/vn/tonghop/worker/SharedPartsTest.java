package vn.tonghop.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import vn.tonghop.Application;
import vn.tonghop.fixture.Broker;
import vn.tonghop.fixture.DatabaseKind;
import vn.tonghop.fixture.RunningOffice;
import vn.tonghop.fixture.TestDatabase;
import vn.tonghop.run.StoreFence;

/** Two further programs take parts of a run by a real broker, on MySQL, which they share. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedPartsTest {

    private static final int FILES = 30;
    private static final String QUEUE = "tonghop.parts";
    private static final String HEADER = "Mã đơn vị;Kỳ báo cáo;Ngày;Loại;Nội dung;Số người tham dự\n";

    @TempDir
    static Path folder;

    private TestDatabase database;
    private Broker broker;
    private RunningOffice office;
    private final List<ConfigurableApplicationContext> workers = new ArrayList<>();

    @BeforeAll
    void anOfficeAndTwoWorkers() throws IOException {
        database = DatabaseKind.MYSQL.open();
        broker = Broker.start(folder.resolve("broker"));
        office = new RunningOffice(folder, database, settings());
        workers.add(worker("first"));
        workers.add(worker("second"));
    }

    @BeforeEach
    void thirtyFiles() {
        office.startOver();
        office.at("2026-06-08T10:00");
        IntStream.range(0, FILES).forEach(this::drop);
    }

    @AfterAll
    void close() {
        workers.forEach(ConfigurableApplicationContext::close);
        office.close();
        broker.close();
        database.close();
    }

    @Test
    @DisplayName("every file is read once, by all of them together, and answered")
    void everyFileIsReadOnce() {
        await().atMost(Duration.ofMinutes(2)).until(() -> broker.takers(QUEUE) == workers.size());
        var before = broker.done(QUEUE);

        office.intake();

        assertWhole();
        assertThat(broker.done(QUEUE) - before).as("parts").isEqualTo(FILES);
    }

    @Tag("long")
    @Test
    @DisplayName("a broker that restarts in the middle of a run loses no part and has none stored twice")
    void aBrokerThatRestarts() throws Exception {
        var run = CompletableFuture.runAsync(office::intake);
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> run.isDone() || count("select count(*) from activity_row") > 0);
        broker.restart();
        run.get(3, TimeUnit.MINUTES);

        assertWhole();
    }

    @Tag("long")
    @Test
    @DisplayName(
            "a part that fails on any machine fails the run, the other parts are kept, and the next run does the rest")
    void aPartThatFails() {
        database.jdbc()
                .sql("alter table activity_row add constraint broken check (attendance <> 1007)")
                .update();

        assertThatThrownBy(office::intake).isInstanceOf(AssertionError.class).hasMessageContaining("failed");
        assertThat(count("select count(distinct submission_id) from activity_row"))
                .isEqualTo(FILES - 1);
        database.jdbc().sql("alter table activity_row drop constraint broken").update();
        office.intake();

        assertWhole();
    }

    @Tag("long")
    @Test
    @DisplayName("while the broker is away the run does everything itself")
    void theBrokerIsAway() {
        broker.close();

        office.intake();

        assertWhole();
        broker.restart();
    }

    @Test
    @DisplayName("what a run that has ended left in the queue is done by nobody")
    void whatAnEndedRunLeft() {
        office.intake();
        var part =
                count("select max(STEP_EXECUTION_ID) from BATCH_STEP_EXECUTION where STEP_NAME like 'store-group:%'");
        database.jdbc()
                .sql("update BATCH_STEP_EXECUTION set STATUS = 'STARTED' where STEP_EXECUTION_ID = :part")
                .param("part", part)
                .update();
        var before = count("select VERSION from BATCH_STEP_EXECUTION where STEP_EXECUTION_ID = " + part);
        var queue = office.get(PartQueue.class);

        queue.add(PartQueue.part("store-group:" + part).orElseThrow());
        await().atMost(Duration.ofSeconds(30)).until(() -> queue.empty() == 0);

        assertThat(count("select VERSION from BATCH_STEP_EXECUTION where STEP_EXECUTION_ID = " + part))
                .isEqualTo(before);
        assertWhole();
    }

    @Test
    @DisplayName("for a run that has ended nothing more is stored")
    void nothingIsStoredForAnEndedRun() {
        office.intake();
        var run = count("select max(JOB_EXECUTION_ID) from BATCH_JOB_EXECUTION");
        var fence = office.get(StoreFence.class);

        assertThatThrownBy(() -> fence.requireOpen(run)).hasMessageContaining("is COMPLETED");
        assertThatThrownBy(() -> fence.requireOpen(-1)).hasMessageContaining("is UNKNOWN");
        database.jdbc().sql("update BATCH_JOB_EXECUTION set STATUS = 'STARTED'").update();
        assertThatCode(() -> fence.requireOpen(run)).doesNotThrowAnyException();
        database.jdbc()
                .sql("update BATCH_JOB_EXECUTION set STATUS = 'COMPLETED'")
                .update();
    }

    private void assertWhole() {
        assertThat(count("select count(*) from submission where state = 'ANSWERED'"))
                .isEqualTo(FILES);
        assertThat(count("select count(*) from activity_row")).isEqualTo(2L * FILES);
        assertThat(count("select sum(attendance) from activity_row"))
                .isEqualTo(
                        IntStream.range(0, FILES).mapToLong(n -> 1_000 + n + 1).sum());
    }

    private void drop(int number) {
        office.drop(
                "KT",
                "hoat dong %02d.csv".formatted(number),
                HEADER
                        + "KT;2026-H1;02/03/2026;Hội nghị;Hội nghị số %1$d;%2$d\nKT;2026-H1;03/03/2026;Hội nghị;Lần hai %1$d;1\n"
                                .formatted(number, 1_000 + number));
    }

    private long count(String query) {
        return database.jdbc().sql(query).query(Long.class).single();
    }

    private String[] settings() {
        return new String[] {
            "--tonghop.workers.broker=" + broker.address(),
            "--tonghop.workers.parts=" + FILES,
            "--tonghop.intake.threads=1"
        };
    }

    private ConfigurableApplicationContext worker(String name) {
        var own = (HikariDataSource) database.source();
        var started = Application.builder()
                .initializers(starting -> starting.getBeanFactory().registerSingleton("clock", Clock.systemUTC()))
                .run(
                        "--tonghop.input-folder=" + office.input(),
                        "--tonghop.output-folder=" + office.output(),
                        "--tonghop.data-folder=" + folder.resolve(name),
                        "--tonghop.intake.threads=1",
                        "--tonghop.workers.broker=" + broker.address(),
                        "--spring.datasource.url=" + own.getJdbcUrl(),
                        "--spring.datasource.username=" + own.getUsername(),
                        "--spring.datasource.password=");
        started.getBean(Worker.class).start();
        return started;
    }
}
