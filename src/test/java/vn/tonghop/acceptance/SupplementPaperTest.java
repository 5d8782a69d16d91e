package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.TestDatabase;

/** The paper of a supplement tells what has changed since the report that went out, and nothing else. */
@OnEachDatabase
class SupplementPaperTest {

    private static final String RESULTS =
            "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nSO_HN,3,2026-H1\nLUOT_NGUOI,60,2026-H1\nVB_PB,3,2026-H1\n";
    private static final Instant AFTER_CLOSING = Instant.parse("2026-06-12T10:00:00Z");

    private final TestDatabase database;

    @TempDir
    Path folder;

    private Office office;

    SupplementPaperTest(TestDatabase database) {
        this.database = database;
        this.office = new Office(Path.of(""), database);
    }

    @BeforeEach
    void approvedReport() {
        office = new Office(folder, database);
        office.drop("KT", "ket-qua.csv", RESULTS);
        office.run("2026-06-09", "nightly");
        office.run("2026-06-10T09:00", approve("7", "2026-06-10"));
    }

    @Test
    @DisplayName("RS-07: DOCX and PDF list the new file and each figure that is another now")
    void rs07ThePaperListsWhatChanged() {
        office.run("2026-06-11", "nightly");
        office.drop("NC", "them.csv", RESULTS);
        office.run("2026-06-12", "nightly");

        var issued = issue("1", "15", "2026-06-16");

        assertThat(issued.err()).isEmpty();
        assertThat(issued.exitCode()).isZero();
        assertThat(issued.out())
                .contains("báo cáo bổ sung số 1", paper(1, "docx").getParent().toString());
        for (var text : new String[] {docx(1), pdf(1)}) {
            assertThat(text)
                    .contains("Số: 15/BC-VPUB", "ngày 16 tháng 6 năm 2026", "(lần 1)", "Trần Bình Minh")
                    .contains("Tiếp theo Báo cáo số 07/BC-VPUB ngày 10/6/2026")
                    .contains("- Phòng Nội chính, biểu Kết quả: tệp “them.csv” (số tiếp nhận ")
                    .contains("sau khi Báo cáo đã gửi.")
                    .contains("đã báo cáo 03 cuộc, nay là 06 cuộc.")
                    .contains("đã báo cáo 60 lượt người, nay là 120 lượt người.")
                    .doesNotContain("Số văn bản được phổ biến", "Phòng Kinh tế", "DỰ THẢO", "Phụ lục");
        }
    }

    @Test
    @DisplayName("RS-07: the next supplement goes on from the one before, which stays byte for byte as it is")
    void rs07TheNextGoesOnFromTheOneBefore() throws IOException {
        office.run("2026-06-11", "nightly");
        late("NC", "muon.csv", RESULTS);
        office.run("2026-06-13", "nightly");
        issue("1", "15", "2026-06-16");
        var first = Files.readAllBytes(paper(1, "docx"));
        late("NK", "muon-hon.csv", RESULTS.replace("SO_HN,3", "SO_HN,5"));
        office.run("2026-06-17", "nightly");

        assertThat(issue("2", "16", "2026-06-18").exitCode()).isZero();

        assertThat(docx(1)).contains("sau khi chốt số liệu.", "đã báo cáo 03 cuộc, nay là 06 cuộc.");
        assertThat(docx(2))
                .contains("(lần 2)", "Nhà khách, biểu Kết quả", "đã báo cáo 06 cuộc, nay là 11 cuộc.")
                .doesNotContain("Phòng Nội chính");
        assertThat(Files.readAllBytes(paper(1, "docx"))).isEqualTo(first);
    }

    @Test
    @DisplayName("RS-07: a withdrawn file leaves no figure behind; nothing reported is not zero")
    void rs07AWithdrawnFileIsTold() {
        office.run("2026-06-11", "nightly");
        office.run("2026-06-12", "withdraw", file(), "--reason", "nộp nhầm", "--by", "Nguyễn Văn Trực");

        assertThat(issue("1", "15", "2026-06-16").exitCode()).isZero();

        assertThat(docx(1))
                .contains("Phòng Kinh tế, biểu Kết quả: rút tệp “ket-qua.csv”")
                .contains("đã báo cáo 03 cuộc, nay là chưa có số liệu.");
    }

    @Test
    @DisplayName("RS-07: figures as before are said to be so")
    void rs07NothingElseChanges() {
        office.run("2026-06-11", "nightly");
        office.drop("KT", "gui-lai.csv", RESULTS + "\n");
        office.run("2026-06-12", "nightly");

        issue("1", "15", "2026-06-16");

        assertThat(docx(1)).contains("không làm thay đổi số liệu tổng hợp đã báo cáo.");
    }

    @Test
    @DisplayName("RS-07: what is not proposed is not issued, and leaves no paper")
    void rs07RefusesWhatIsNotProposed() {
        assertThat(issue("1", "15", "2026-06-16").err()).contains("chưa được gửi");
        office.run("2026-06-11", "nightly");
        office.drop("NC", "them.csv", RESULTS);
        office.run("2026-06-12", "nightly");

        for (var number : new String[] {"0", "-1", "2"}) {
            var refused = issue(number, "15", "2026-06-16");
            assertThat(refused.exitCode()).isEqualTo(2);
            assertThat(refused.err()).contains("Không có đề xuất báo cáo bổ sung số " + number);
        }
        assertThat(issue("1", "15", "16/6/2026").exitCode()).isEqualTo(2);
        assertThat(issue("1", " ", "2026-06-16").exitCode()).isEqualTo(2);
        assertThat(office.files("bao-cao/2026-H1"))
                .noneMatch(file -> file.toString().contains("bo-sung"));
        assertThat(issue("1", "15", "2026-06-16").exitCode()).isZero();
        assertThat(issue("1", "15", "2026-06-16").exitCode()).isEqualTo(2);
    }

    private Office.Result issue(String which, String number, String date) {
        var command = approve(number, date);
        var withSupplement = Arrays.copyOf(command, command.length + 1);
        withSupplement[command.length] = "--supplement=" + which;
        return office.run("2026-06-18T10:00", withSupplement);
    }

    private static String[] approve(String number, String date) {
        return new String[] {"approve", "2026-H1", "--number", number, "--date", date, "--signer", "Trần Bình Minh"};
    }

    private void late(String unit, String name, String content) throws IOException {
        Files.setLastModifiedTime(office.drop(unit, name, content), FileTime.from(AFTER_CLOSING));
    }

    private String file() {
        return database.jdbc()
                .sql("select min(id) from submission")
                .query(String.class)
                .single();
    }

    private Path paper(int number, String suffix) {
        return office.output()
                .resolve("bao-cao/2026-H1/bo-sung-%d/bao-cao-bo-sung-%d-2026-H1.%s".formatted(number, number, suffix));
    }

    private String docx(int number) {
        try (var document = new XWPFDocument(Files.newInputStream(paper(number, "docx")));
                var text = new XWPFWordExtractor(document)) {
            return text.getText();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String pdf(int number) {
        try (var document = Loader.loadPDF(paper(number, "pdf").toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
