package vn.tonghop.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnfinishedFilesTest {

    @TempDir
    Path folder;

    @Test
    void removesOnlyFilesThatWereNeverMovedIntoPlace() throws IOException {
        var below = Files.createDirectories(folder.resolve("KT/2026"));
        Files.writeString(below.resolve(".1.bien-nhan.txt.moving"), "half");
        var kept = Files.writeString(below.resolve("bien-nhan.txt"), "whole");
        Files.createDirectory(below.resolve("thu-muc.moving"));
        var nowhere = folder.resolve("nowhere");

        var files = new UnfinishedFiles(List.of(ofRuns(folder), ofRuns(folder), ofRuns(nowhere)));
        assertThat(files.removeOfDispatch()).isZero();
        assertThat(files.removeOfRuns()).isOne();

        assertThat(kept).exists();
        assertThat(below).isDirectoryNotContaining(file -> file.toString().endsWith(".txt.moving"));
        assertThat(below.resolve("thu-muc.moving")).isDirectory();
        assertThat(files.removeOfRuns()).isZero();
    }

    private static WorkFolder ofRuns(Path place) {
        return () -> place;
    }
}
