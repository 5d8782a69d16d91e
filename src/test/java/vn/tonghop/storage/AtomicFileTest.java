package vn.tonghop.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    Path folder;

    @Test
    void putsAWholeContentInPlaceOfTheOldOne() throws IOException {
        var target = folder.resolve("2026-H1/bao-cao.csv");
        AtomicFile.write(target, new byte[] {1, 2});

        AtomicFile.write(target, new byte[] {3});

        assertThat(target).hasBinaryContent(new byte[] {3});
        assertThat(folder.resolve("2026-H1").toFile().list()).containsExactly("bao-cao.csv");
    }

    @Test
    void leavesNothingOfAContentThatNeverBecameWhole() throws IOException {
        try (var file = AtomicFile.in(folder)) {
            Files.writeString(file.path(), "nửa chừng");
            assertThat(file.path().getFileName().toString()).startsWith(".").endsWith(AtomicFile.UNFINISHED);
        }

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void keepsAnOwnersFileFromEverybodyElse() throws IOException {
        var target = folder.resolve("ban-goc.csv");
        try (var file = AtomicFile.ownersIn(folder)) {
            file.moveTo(target);
        }

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-------");
    }
}
