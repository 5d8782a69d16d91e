package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.TestDatabase;

/** A format of the report that cannot be written: the others are, the report goes out with them, and it is told until it is there. */
@OnEachDatabase(Dialect.SAME)
class MissingFormatTest {

    private static final String EVE = "2026-06-11";

    private final TestDatabase database;

    @TempDir
    Path folder;

    private Office office;

    MissingFormatTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void aFile() {
        office = new Office(folder, database);
        office.drop("KT", "kt.csv", "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nSO_HN,3,2026-H1\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    pdf  | DOCX và XLSX
                    docx | PDF và XLSX
                    xlsx | DOCX và PDF
                    html | DOCX, PDF và XLSX
                    """)
    @DisplayName("the others are written and mailed, the mails say which, every output tells the missing one")
    void theOthersGoOut(String blocked, String mailed) throws IOException {
        var file = block(blocked);

        var night = office.run(EVE, "nightly");

        assertThat(night.exitCode()).as(night.out() + night.err()).isOne();
        var told = "chưa ghi được tệp " + file.getFileName();
        assertThat(night.out()).contains("bản số 1: " + told, "Báo cáo kỳ 6 tháng đầu năm 2026: bản số 1");
        assertThat(mail("DRAFT")).contains("(" + mailed + ")");
        assertThat(mail("SUMMARY")).contains(told);
        assertThat(Office.text(office.output().resolve("index.html"))).contains(told);
        assertThat(office.run(EVE, "status").out()).contains(told);
        assertThat(office.run(EVE, "doctor").out()).contains(told);

        assertThat(office.run("2026-06-12T09:05", "dispatch").out()).contains(told);
        assertThat(mail("REPORT")).contains("(bản " + mailed + ")");
    }

    @Test
    @DisplayName("an operator with an address of his own is told by an alarm, and the drafting department by its draft")
    void theOperatorIsAlarmed() throws IOException {
        block("pdf");

        office.set("tonghop.mail.alarm-address", "quantri@vpub.example.invalid").run(EVE, "nightly");

        assertThat(mail("ALARM")).contains("chưa ghi được tệp bao-cao-2026-H1.pdf");
        assertThat(mail("DRAFT")).contains("(DOCX và XLSX)");
    }

    @Test
    @DisplayName("what was missing is written by the next night under the same version, and no longer told")
    void theNextNightWritesIt() throws IOException {
        var file = block("pdf");
        office.run(EVE, "nightly");
        Files.delete(file);

        var next = office.run(EVE, "nightly");

        assertThat(next.out()).doesNotContain("chưa ghi được tệp", "bản số 2");
        assertThat(file).isRegularFile();
        assertThat(file.resolveSibling("manifest.json")).exists();
    }

    @Test
    @DisplayName("it is written also after the report went out, of the same files; nothing else changes in the folder")
    void itIsWrittenAlsoAfterwards() throws IOException {
        var file = block("pdf");
        office.run(EVE, "nightly");
        office.run("2026-06-12T09:05", "dispatch");
        var docx = Files.readAllBytes(file.resolveSibling("bao-cao-2026-H1.docx"));
        Files.delete(file);

        var next = office.run("2026-06-12", "nightly");

        assertThat(next.out()).doesNotContain("chưa ghi được tệp", "bản số 2");
        assertThat(file).isRegularFile();
        assertThat(file.resolveSibling("bao-cao-2026-H1.docx")).hasBinaryContent(docx);
    }

    @Test
    @DisplayName("with neither DOCX nor PDF nothing is mailed as a report, and the part that failed is told")
    void withoutAPaperNothingIsMailed() throws IOException {
        block("pdf");
        block("docx");

        var night = office.run(EVE, "nightly");
        office.run("2026-06-12T09:05", "dispatch");

        assertThat(night.exitCode()).isOne();
        assertThat(night.out()).contains("(tổng hợp số liệu kỳ 2026-H1) không hoàn thành");
        assertThat(mail("REPORT")).isEmpty();
    }

    /** Puts a folder where the file should go. */
    private Path block(String suffix) throws IOException {
        return Files.createDirectories(office.output().resolve("bao-cao/2026-H1/1/bao-cao-2026-H1." + suffix));
    }

    private String mail(String kind) {
        return String.join(
                "\n",
                database.jdbc()
                        .sql("select text_body from outbox where kind = :kind")
                        .param("kind", kind)
                        .query(String.class)
                        .list());
    }
}
