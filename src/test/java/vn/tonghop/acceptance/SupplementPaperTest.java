package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.FilledSlip;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.TestDatabase;

/** The paper of a supplement tells what has changed since the report that went out, and nothing else. */
@OnEachDatabase(Dialect.SAME)
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
    @DisplayName(
            "RS-07: each supplement lists what changed since the paper before it; papers that went out stay as they are")
    void rs07EachPaperListsWhatChangedSinceTheOneBefore() throws IOException {
        assertThat(issue("1", "15", "2026-06-16").err()).contains("chưa được gửi");
        office.run("2026-06-12", "nightly");
        office.drop("NC", "them.csv", RESULTS);
        office.run("2026-06-13", "nightly");

        refusesWhatIsNotProposed();
        listsTheNewFileAndEachFigureThatIsAnother();
        var first = Files.readAllBytes(paper(1, "docx"));
        goesOnFromTheOneBefore();
        saysSoWhenNoFigureChanges();
        leavesNoFigureOfAWithdrawnFile();

        assertThat(Files.readAllBytes(paper(1, "docx"))).isEqualTo(first);
    }

    @Test
    @DisplayName(
            "RS-07: the slip that comes with a proposal issues the supplement; a paper that fails keeps the other not back")
    void rs07ASlipIssuesIt() throws IOException {
        office.run("2026-06-12", "nightly");
        office.drop("NC", "them.csv", RESULTS);
        var blocked = office.output().resolve("bao-cao/2026-H1/bo-sung-1/bao-cao-bo-sung-1-2026-H1-du-thao-1-2.pdf");
        Files.createDirectories(blocked);
        var proposed = office.run("2026-06-13", "nightly");

        assertThat(proposed.out()).contains("lập báo cáo bổ sung số 1; nếu phát hành, dùng phiếu kèm thư đề xuất");
        assertThat(mail("SUPPLEMENT")).contains("Dự thảo báo cáo bổ sung (DOCX)", "đặt vào thư mục \"TCHCQT\"");

        var slip = office.output().resolve("bieu-mau/2026-H1/phieu/phieu-bo-sung-1-2026-H1.xlsx");
        office.drop(
                "TCHCQT",
                "bo sung.xlsx",
                FilledSlip.of(slip)
                        .with("Văn bản số", "15/BC-VPUB")
                        .with("Văn bản ngày", "16/6/2026")
                        .with("Họ tên", "Trần Bình Minh")
                        .bytes());
        var issued = office.run("2026-06-16", "nightly");

        assertThat(mail("DECISION"))
                .contains(
                        "Đã ghi nhận báo cáo bổ sung số 1 kỳ 6 tháng đầu năm 2026: văn bản số 15/BC-VPUB ngày 16/6/2026")
                .contains("bo-sung-1", "đề nghị trình ký và gửi đi");
        assertThat(issued.out()).doesNotContain("lập báo cáo bổ sung");
        assertThat(docx(1)).contains("Số: 15/BC-VPUB", "ngày 16 tháng 6 năm 2026");
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

    private void refusesWhatIsNotProposed() {
        for (var number : new String[] {"0", "-1", "2"}) {
            var refused = issue(number, "15", "2026-06-16");
            assertThat(refused.exitCode()).isEqualTo(2);
            assertThat(refused.err()).contains("Không có đề xuất báo cáo bổ sung số " + number);
        }
        assertThat(issue("1", "15", "31/6/2026").exitCode()).isEqualTo(2);
        assertThat(issue("1", " ", "2026-06-16").exitCode()).isEqualTo(2);
        assertThat(office.files("bao-cao/2026-H1"))
                .filteredOn(file -> file.toString().contains("bo-sung"))
                .allMatch(file -> file.toString().contains("-du-thao-"));
    }

    private void listsTheNewFileAndEachFigureThatIsAnother() {
        var issued = issue("1", "15", "2026-06-16");

        assertThat(issued.err()).isEmpty();
        assertThat(issued.exitCode()).isZero();
        assertThat(issued.out())
                .contains("báo cáo bổ sung số 1", paper(1, "docx").getParent().toString());
        assertThat(Office.text(office.output().resolve("index.html")))
                .contains(
                        "Báo cáo bổ sung:",
                        "bo-sung-1/bao-cao-bo-sung-1-2026-H1.docx",
                        "Bổ sung số 1: Văn bản Word",
                        "Bổ sung số 1: PDF");
        for (var text : new String[] {docx(1), pdf(1)}) {
            assertThat(text)
                    .contains("Số: 15/BC-VPUB", "ngày 16 tháng 6 năm 2026", "(lần 1)", "Trần Bình Minh")
                    .contains("Tiếp theo Báo cáo số 07/BC-VPUB ngày 10/6/2026")
                    .contains("số liệu của Phòng Nội chính được bổ sung, thay thế hoặc rút lại.")
                    .contains("đã báo cáo 03 cuộc, nay là 06 cuộc.")
                    .contains("đã báo cáo 60 lượt người, nay là 120 lượt người.")
                    .doesNotContain("Số văn bản được phổ biến", "Phòng Kinh tế", "DỰ THẢO", "Phụ lục")
                    .doesNotContain("them.csv", "số tiếp nhận");
        }
        assertThat(annex(1))
                .contains("- Phòng Nội chính, biểu Kết quả: tệp “them.csv” (số tiếp nhận ")
                .contains("sau khi Báo cáo đã gửi.");
        assertThat(issue("1", "15", "2026-06-16").exitCode()).isEqualTo(2);
    }

    private void goesOnFromTheOneBefore() throws IOException {
        late("NK", "muon-hon.csv", RESULTS.replace("SO_HN,3", "SO_HN,5"));
        office.run("2026-06-17", "intake");

        assertThat(issue("2", "16", "2026-06-18").exitCode()).isZero();

        assertThat(docx(2))
                .contains("(lần 2)", "số liệu của Nhà khách được bổ sung")
                .contains("đã báo cáo 06 cuộc, nay là 11 cuộc.")
                .doesNotContain("Phòng Nội chính");
    }

    private void saysSoWhenNoFigureChanges() {
        office.drop("KT", "gui-lai.csv", RESULTS + "\n");
        office.run("2026-06-17", "intake");

        assertThat(issue("3", "17", "2026-06-18").exitCode()).isZero();

        assertThat(docx(3)).contains("(lần 3)", "không làm thay đổi số liệu tổng hợp đã báo cáo.");
    }

    private void leavesNoFigureOfAWithdrawnFile() {
        for (var file : List.of("gui-lai.csv", "ket-qua.csv")) {
            office.run("2026-06-17T23:00", "withdraw", number(file), "--reason", "nộp nhầm", "--by", "Nguyễn Văn Trực");
        }

        assertThat(issue("4", "18", "2026-06-18").exitCode()).isZero();

        assertThat(docx(4)).contains("đã báo cáo 11 cuộc, nay là 08 cuộc.");
        assertThat(annex(4)).contains("Phòng Kinh tế, biểu Kết quả: rút tệp “ket-qua.csv”");
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

    private String number(String file) {
        return database.jdbc()
                .sql("select id from submission where file_name = :file")
                .param("file", file)
                .query(String.class)
                .single();
    }

    private Path paper(int number, String suffix) {
        return office.output()
                .resolve("bao-cao/2026-H1/bo-sung-%d/bao-cao-bo-sung-%d-2026-H1.%s".formatted(number, number, suffix));
    }

    private String annex(int number) {
        return words(paper(number, "docx").resolveSibling("noi-bo-bo-sung-%d-2026-H1.docx".formatted(number)));
    }

    private String docx(int number) {
        return words(paper(number, "docx"));
    }

    private static String words(Path file) {
        try (var document = new XWPFDocument(Files.newInputStream(file));
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
