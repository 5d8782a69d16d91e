package vn.tonghop.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract of {@code normalize}: plain CSV out, findings by line on the standard error, nothing of a bad file. */
class NormalizeCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void writesPlainCsvWithCellsUnchanged() throws IOException {
        var file = write("a.csv", "Mã;Tên;Số\r\n007; Một, \"hai\" ;1.234,50\r\n008;=1+1;\r\n");

        assertThat(run(file, "-o", out().toString())).isZero();
        assertThat(out()).hasContent("Mã,Tên,Số\n007,\" Một, \"\"hai\"\" \",\"1.234,50\"\n008,=1+1,\n");
        assertThat(Files.readString(out())).doesNotContain("\r").doesNotStartWith("\uFEFF");
    }

    @Test
    void namesEachFindingByItsLine() throws IOException {
        var file = write("a.csv", "a,b,c\n1,2,3\n4,5\n6,7,8\n9,10,11\n");

        assertThat(run(file, "-o", out().toString())).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("line 3: CELLS_TOO_FEW: ");
    }

    @Test
    void leavesNothingOfAFileThatCannotBeRead() throws IOException {
        var file = folder.resolve("a.csv");
        Files.write(
                file, new byte[] {'a', ';', 'b', '\n', (byte) 0xC3, (byte) 0xA9, ';', '1', '\n', (byte) 0xFF, '\n'});

        assertThat(run(file, "-o", out().toString())).isEqualTo(1);
        assertThat(out()).doesNotExist();
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("line 3: BAD_BYTE: ");
        assertThat(files()).containsExactly("a.csv");
    }

    @Test
    void keepsTheOldOutputWhenTheNewFileCannotBeRead() throws IOException {
        Files.writeString(out(), "earlier\n");

        assertThat(run(write("a.pdf", "%PDF-1.7 ..."), "-o", out().toString())).isEqualTo(1);
        assertThat(out()).hasContent("earlier\n");
    }

    @Test
    void writesManyFilesIntoAFolderAndGoesOnAfterABadOne() throws IOException {
        var good = write("tot.csv", "a;b\n1;2\n");
        var bad = write("hong.csv", "%PDF-1.7");
        var into = folder.resolve("ra/sau");

        assertThat(run(List.of(bad, good), "--output-dir", into.toString())).isEqualTo(1);
        assertThat(into.resolve("tot.csv")).hasContent("a,b\n1,2\n");
        assertThat(into.resolve("hong.csv")).doesNotExist();
    }

    @Test
    void anEmptyFileIsAnEmptyTable() throws IOException {
        assertThat(run(write("a.csv", ""), "-o", out().toString())).isZero();
        assertThat(out()).isEmptyFile();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("EMPTY_FILE");
    }

    @Test
    void refusesWrongUse() throws IOException {
        var one = write("a.csv", "a;b\n1;2\n");
        var two = write("b.csv", "a;b\n1;2\n");
        var same = Files.copy(one, Files.createDirectories(folder.resolve("x")).resolve("a.csv"));

        assertThat(run(List.of(one, two))).isEqualTo(2);
        assertThat(run(List.of(one, same), "--output-dir", folder.toString())).isEqualTo(2);
        assertThat(run(folder.resolve("khong-co.csv"))).isEqualTo(2);
        assertThat(run(folder)).isEqualTo(2);
        assertThat(run(one, "-o", out().toString(), "--output-dir", folder.toString()))
                .isEqualTo(2);
        assertThat(Files.readString(one)).isEqualTo("a;b\n1;2\n");
    }

    @Test
    void neverWritesOverWhatItReads() throws IOException {
        var text = "a;b\n1;2\n";
        var one = write("a.csv", text);
        var two = write("b.csv", text);
        var link = Files.createSymbolicLink(folder.resolve("lien-ket.csv"), one);
        var twin = Files.createLink(folder.resolve("ten-khac.csv"), one);

        assertThat(run(one, "-o", one.toString())).isEqualTo(2);
        assertThat(run(one, "-o", folder.resolve("x/../a.csv").normalize().toString()))
                .isEqualTo(2);
        assertThat(run(one, "-o", link.toString())).isEqualTo(2);
        assertThat(run(link, "-o", one.toString())).isEqualTo(2);
        assertThat(run(one, "-o", twin.toString())).isEqualTo(2);
        assertThat(run(one, "--output-dir", folder.toString())).isEqualTo(2);
        assertThat(run(List.of(two, one), "--output-dir", folder.toString())).isEqualTo(2);
        assertThat(one).hasContent(text);
        assertThat(two).hasContent(text);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("ghi đè lên chính tệp cần chuyển");
    }

    @Test
    void makesTheFolderOfItsOutputOrSaysWhyNot() throws IOException {
        var file = write("a.csv", "a;b\n1;2\n");

        assertThat(run(file, "-o", folder.resolve("moi/nua/ra.csv").toString())).isZero();
        assertThat(folder.resolve("moi/nua/ra.csv")).hasContent("a,b\n1,2\n");
        assertThat(run(file, "-o", file.resolve("ra.csv").toString())).isEqualTo(2);
        assertThat(run(file, "--output-dir", file.toString())).isEqualTo(2);
        assertThat(run(file, "-o", folder.resolve("moi").toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("Không tạo được thư mục ghi kết quả")
                .contains("là một thư mục")
                .doesNotContain("Exception");
        assertThat(file).hasContent("a;b\n1;2\n");
    }

    @Test
    void namesTheBadOnesAmongManyAndWritesTheOthers() throws IOException {
        var good = write("tot.csv", "a,b,c\n1,2\n3,4,5\n");
        var bad = write("hong.csv", "%PDF-1.7");
        var missing = folder.resolve("khong-co.csv");
        var into = folder.resolve("ra");

        assertThat(run(List.of(missing, bad, folder, good), "--output-dir", into.toString()))
                .isEqualTo(1);
        assertThat(into.resolve("tot.csv")).hasContent("a,b,c\n1,2\n3,4,5\n");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(bad + ": line 1: BINARY_CONTENT: ")
                .contains("Không có tệp \"%s\".".formatted(missing))
                .contains(good + ": line 2: CELLS_TOO_FEW: ");
        try (var written = Files.list(into)) {
            assertThat(written).containsExactly(into.resolve("tot.csv"));
        }
    }

    private Path out() {
        return folder.resolve("out.csv");
    }

    private List<String> files() throws IOException {
        try (var found = Files.list(folder)) {
            return found.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private int run(Path file, String... options) {
        return run(List.of(file), options);
    }

    private int run(List<Path> files, String... options) {
        var arguments = new ArrayList<>(List.of("normalize"));
        files.forEach(file -> arguments.add(file.toString()));
        arguments.addAll(List.of(options));
        var stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return CommandLineEntry.run(arguments.toArray(String[]::new), stream, stream);
    }
}
