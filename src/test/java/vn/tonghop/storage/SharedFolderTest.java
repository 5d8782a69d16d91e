package vn.tonghop.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedFolderTest {

    private static final int MODE = 07777;
    private static final int THREADS = 4;
    private static final int ROUNDS = 200;

    @TempDir
    Path place;

    @ParameterizedTest
    @CsvSource({
        "2750, 2750, 640",
        "0750, 750, 640",
        "0700, 700, 600",
        "0755, 755, 644",
        "2770, 2750, 640",
        "1777, 755, 644",
        "0711, 711, 600"
    })
    @DisplayName(
            "a folder and its files are as open as the folder above, which hands its group down; nobody else may write")
    void asTheFolderAbove(String above, String folder, String file) throws IOException {
        var root = Files.createDirectory(place.resolve("output"));
        Files.setAttribute(root, "unix:mode", Integer.parseInt(above, 8));

        AtomicFile.write(root.resolve("a/b/receipt.txt"), new byte[] {1});

        assertThat(mode(root.resolve("a"))).isEqualTo(folder);
        assertThat(mode(root.resolve("a/b"))).isEqualTo(folder);
        assertThat(mode(root.resolve("a/b/receipt.txt"))).isEqualTo(file);
    }

    @Test
    @DisplayName("a folder that is there keeps the rights that somebody gave it")
    void whatIsThereStays() throws IOException {
        var given = Files.createDirectory(place.resolve("a"));
        Files.setAttribute(given, "unix:mode", 0770);

        SharedFolder.create(given);

        assertThat(mode(given)).isEqualTo("770");
    }

    @Test
    @DisplayName("files that are the first of a folder at the same moment are all as open as it, none more")
    void firstFilesAtOnce() throws Exception {
        var root = Files.createDirectory(place.resolve("output"));
        Files.setAttribute(root, "unix:mode", 02750);
        var threads = Executors.newFixedThreadPool(THREADS);
        var together = new CyclicBarrier(THREADS);
        try {
            for (var round = 0; round < ROUNDS; round++) {
                var folder = root.resolve("unit-" + round);
                var files = new ArrayList<Future<Path>>();
                for (var thread = 0; thread < THREADS; thread++) {
                    var file = folder.resolve("receipt-" + thread);
                    files.add(threads.submit(() -> {
                        together.await();
                        AtomicFile.write(file, new byte[] {1});
                        return file;
                    }));
                }
                for (var file : files) {
                    assertThat(mode(file.get())).isEqualTo("640");
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static String mode(Path path) throws IOException {
        return Integer.toOctalString((Integer) Files.getAttribute(path, "unix:mode") & MODE);
    }
}
