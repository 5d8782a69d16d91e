package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.report.docx.DocxReportWriter;
import vn.tonghop.report.docx.PaperFigures;
import vn.tonghop.report.docx.PaperFigures.Difference;

/** A report that was edited by hand is held against what the program wrote. */
class PaperFiguresTest {

    @TempDir
    Path folder;

    private Path own;

    @BeforeEach
    void write() throws IOException {
        own = Files.write(folder.resolve("own.docx"), LaidOut.by(new DocxReportWriter(), SampleReport.draft()));
    }

    @Test
    @DisplayName("number, day and signer of a signed report are no figures")
    void theSignedReportHasTheSameFigures() throws IOException {
        var signed =
                Files.write(folder.resolve("signed.docx"), LaidOut.by(new DocxReportWriter(), SampleReport.issued()));

        assertThat(differences(signed)).isEmpty();
        assertThat(PaperFigures.read(own).sentences()).hasSizeGreaterThan(5);
        assertThat(PaperFigures.read(own).rows()).hasSizeGreaterThan(10);
    }

    @Test
    @DisplayName("words that are put otherwise, without another figure, are no difference")
    void otherWordsAreNoDifference() throws IOException {
        assertThat(differences(edited("Đã tổ chức", "Toàn cơ quan đã tổ chức được")))
                .isEmpty();
    }

    @Test
    @DisplayName("a figure changed in a sentence is told with its sentence, on both sides")
    void aChangedSentenceIsTold() throws IOException {
        assertThat(differences(edited("Đã tổ chức 14 hội nghị", "Đã tổ chức 41 hội nghị")))
                .anySatisfy(told -> {
                    assertThat(told.before()).isEqualTo("14");
                    assertThat(told.place()).contains("14 hội nghị");
                })
                .anySatisfy(told -> {
                    assertThat(told.after()).isEqualTo("41");
                    assertThat(told.place()).contains("41 hội nghị");
                });
    }

    @Test
    @DisplayName("a figure changed in a table is told with the words of its row")
    void aChangedRowIsTold() throws IOException {
        var row = PaperFigures.read(own).rows().entrySet().iterator().next();
        var edited = folder.resolve("row.docx");
        Files.copy(own, edited);
        try (var zip = FileSystems.newFileSystem(edited)) {
            var part = zip.getPath("word/document.xml");
            var text = Files.readString(part);
            var table = text.indexOf("<w:tbl>", text.indexOf("</w:tbl>"));
            var words = row.getKey().split(" \\| ", 2)[0];
            var at = text.indexOf(">" + row.getValue().get(0) + "<", text.indexOf(words, table));
            Files.writeString(
                    part,
                    text.substring(0, at + 1) + "999"
                            + text.substring(at + 1 + row.getValue().get(0).length()));
        }

        assertThat(differences(edited)).first().satisfies(told -> {
            assertThat(told.before()).startsWith(row.getValue().get(0));
            assertThat(told.after()).startsWith("999");
        });
    }

    @Test
    @DisplayName("rows with the same words in two tables are both held against the other paper")
    void theSameRowInASecondTableIsTold() throws IOException {
        var before = PaperFigures.read(tables("one.docx", "12", "30"));

        assertThat(before.differencesTo(PaperFigures.read(tables("two.docx", "12", "31"))))
                .containsExactly(new Difference("Phòng Kinh tế", "12; 30", "12; 31"));
        assertThat(before.differencesTo(PaperFigures.read(tables("three.docx", "12"))))
                .containsExactly(new Difference("Phòng Kinh tế", "12; 30", "12"));
    }

    /** A letterhead and a table for each figure, which is that of the same unit. */
    private Path tables(String name, String... figures) throws IOException {
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(folder.resolve(name))) {
            document.createTable(1, 2);
            for (var figure : figures) {
                document.createParagraph();
                var row = document.createTable(1, 3).getRow(0);
                row.getCell(0).setText("1");
                row.getCell(1).setText("Phòng Kinh tế");
                row.getCell(2).setText(figure);
            }
            document.write(out);
        }
        return folder.resolve(name);
    }

    @Test
    @DisplayName("what is no Word file, or a broken one, is refused")
    void whatIsBrokenIsRefused() throws IOException {
        var zip = Files.write(folder.resolve("cut.docx"), Arrays.copyOf(Files.readAllBytes(own), 3_000));
        var text = Files.writeString(folder.resolve("text.docx"), "PK edited", StandardCharsets.UTF_8);
        var empty = Files.createFile(folder.resolve("empty.docx"));

        for (var file : List.of(zip, text, empty)) {
            assertThatThrownBy(() -> PaperFigures.read(file)).isInstanceOf(IOException.class);
        }
    }

    private List<Difference> differences(Path other) throws IOException {
        return PaperFigures.read(own).differencesTo(PaperFigures.read(other));
    }

    private Path edited(String before, String after) throws IOException {
        var edited = folder.resolve("edited.docx");
        Files.copy(own, edited);
        try (var zip = FileSystems.newFileSystem(edited)) {
            var part = zip.getPath("word/document.xml");
            var text = Files.readString(part);
            assertThat(text).contains(before);
            Files.writeString(part, text.replace(before, after));
        }
        return edited;
    }
}
