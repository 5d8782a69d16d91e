package vn.tonghop.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.Broker;
import vn.tonghop.fixture.DatabaseKind;

/** A second process takes parts of a run and is killed in the middle of one. */
@Tag("long")
class KilledWorkerTest {

    private static final String EVE = "2026-06-11T22:00";

    @TempDir
    Path folder;

    @Test
    @DisplayName(
            "a worker killed before it stores leaves what a night on one machine leaves: its part is done by another")
    void theOthersDoThePartOfAKilledWorker() throws Exception {
        try (var place = new Place(DatabaseKind.MYSQL, folder.resolve("place"), Program.built());
                var broker = Broker.start(folder.resolve("broker"))) {
            place.empty();
            CrashFiles.drop(place);
            assertThat(place.run("nightly", "--today", EVE).exitCode()).isOne();
            var alone = Snapshot.of(place);

            place.empty();
            CrashFiles.drop(place);
            place.set("tonghop.workers.broker", broker.address()).set("tonghop.intake.threads", "1");
            var worker = place.start(
                    Map.of("point", "store-group before commit"),
                    "worker",
                    "--set",
                    "tonghop.data-folder=" + folder.resolve("worker"));
            awaitWords(worker, "máy phụ");
            var night = place.run("nightly", "--today", EVE);

            assertThat(worker.await().isKilled()).as("the worker got a part").isTrue();
            assertThat(night.exitCode()).as(night.out()).isOne();
            assertThat(alone.differencesTo(Snapshot.of(place))).isEmpty();
        }
    }

    private static void awaitWords(Place.Started started, String words) throws IOException {
        while (started.process().isAlive() && !Files.readString(started.log()).contains(words)) {
            LockSupport.parkNanos(20_000_000);
        }
    }
}
