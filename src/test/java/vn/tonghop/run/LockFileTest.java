package vn.tonghop.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockFileTest {

    private static final Instant SINCE = Instant.parse("2026-06-11T15:00:00Z");
    private static final String ALIVE = ProcessHandle.current().pid() + "@may-nay";

    @TempDir
    Path folder;

    @Test
    void tellsWhoRunsSinceWhenUntilItIsRemoved() {
        var file = new LockFile(folder.resolve("not/there/yet"));
        file.write("main", ALIVE, SINCE);

        assertThat(file.read()).hasValueSatisfying(holder -> {
            assertThat(holder.name()).isEqualTo(ALIVE);
            assertThat(holder.since()).isEqualTo(SINCE);
        });
        file.remove("main");
        assertThat(file.read()).isEmpty();
    }

    @Test
    void doesNotBelieveTheNoteOfAProcessThatIsGone() throws IOException, InterruptedException {
        var gone = new ProcessBuilder("true").start();
        gone.waitFor();
        var file = new LockFile(folder);
        file.write("main", gone.pid() + "@may-nay", SINCE);

        assertThat(file.read()).isEmpty();
    }

    @Test
    void findsTheOneThatRunsAmongNotesThatAreNone() throws IOException {
        var file = new LockFile(folder);
        file.write("dispatch", "nobody", SINCE);
        Files.writeString(folder.resolve("dang-chay-x.txt"), ALIVE);
        Files.writeString(folder.resolve("dang-chay-y.txt"), ALIVE + "\nyesterday\n");
        assertThat(file.read()).isEmpty();

        file.write("main", ALIVE, SINCE);
        assertThat(file.read()).isPresent();
    }

    @Test
    void aFolderThatCannotBeWrittenStopsNoRun() throws IOException {
        var file = new LockFile(Files.writeString(folder.resolve("file"), "no folder"));
        file.write("main", ALIVE, SINCE);
        file.remove("main");

        assertThat(file.read()).isEmpty();
    }
}
