package vn.tonghop.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Sha256Test {

    /** Of "abc", from FIPS 180-2, appendix B.1. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void isTheHashOfTheStandard() {
        assertThat(Sha256.of("abc")).isEqualTo(ABC);
    }

    @Test
    void isTheSameWhetherGivenWholeOrPartByPart(@TempDir Path folder) throws IOException {
        var parts = new Sha256();
        parts.add("abx".getBytes(StandardCharsets.UTF_8), 2);
        parts.add("c".getBytes(StandardCharsets.UTF_8), 1);
        var file = Files.writeString(folder.resolve("abc"), "abc");

        assertThat(parts.value()).isEqualTo(ABC);
        assertThat(Sha256.of(file)).isEqualTo(ABC);
    }
}
