package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.ReadMail;
import vn.tonghop.fixture.TestDatabase;

/** FG-01 and FG-02: a figure says whom it lacks, wherever it stands. One night over an office with every sort of gap. */
@OnEachDatabase(Dialect.SAME)
class CoveredFiguresTest {

    private static final String EVE = "2026-06-10";

    private final TestDatabase database;

    @TempDir
    static Path folder;

    private static Office office;

    CoveredFiguresTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void aNightOverAnOfficeWithGaps() {
        if (office == null) {
            office = new Office(folder, database);
            results(
                    "NC",
                    "SO_HN,2",
                    "LUOT_NGUOI,30",
                    "VB_PB,3",
                    "CBCCVC,16",
                    "CBCCVC_QT,15",
                    "DHVH_DK,17",
                    "GDVH_DK,15");
            results(
                    "PVHCC",
                    "SO_HN,3",
                    "LUOT_NGUOI,88",
                    "VB_PB,3",
                    "CBCCVC,34 biên chế và 5 hợp đồng",
                    "CBCCVC_QT,31",
                    "DHVH_DK,30",
                    "GDVH_DK,chưa rõ",
                    "HAN_CHE,Không",
                    "KIEN_NGHI,Không");
            office.drop("NK", "khong.csv", "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nKhông phát sinh,,2026-H1\n");
            Stream.of("TH", "KT", "KGVX", "TCHCQT")
                    .forEach(unit -> results(
                            unit,
                            "SO_HN,1",
                            "LUOT_NGUOI,10",
                            "VB_PB,3",
                            "CBCCVC,10",
                            "CBCCVC_QT,10",
                            "DHVH_DK,0",
                            "GDVH_DK,4"));
            office.run(EVE, "nightly");
        }
    }

    @Test
    @DisplayName("FG-01 a ratio is reckoned over the units that gave both parts, and stays within its range")
    void aRatioIsOfTheUnitsThatGaveBothParts() {
        assertThat(paragraphs())
                .anyMatch(
                        text -> text.contains(
                                "55/56 công chức, viên chức, người lao động được phổ biến, quán triệt, đạt tỷ lệ 98,2% (chỉ tiêu "
                                        + "100%; tính theo 05 đơn vị có đủ số liệu; chưa gồm Trung tâm Thông tin, Trung tâm Phục vụ hành chính công tỉnh, Nhà khách)"));
    }

    @Test
    @DisplayName("FG-01 trace lists both parts by unit and says who is left out and why")
    void traceSaysWhoIsLeftOutOfARatioAndWhy() {
        var trace = office.run(EVE, "trace", "2026-H1", "TL_QT").out();

        assertThat(trace)
                .containsPattern(
                        "hành chính công tỉnh: 31 - tệp .*; không tính vào tỷ lệ vì đơn vị chưa có số liệu kia")
                .contains("Tỷ lệ: 55 / 56 x 100 = 98,214286")
                .contains("Trung tâm Thông tin: chưa có tệp nào được tính")
                .contains("Trung tâm Phục vụ hành chính công tỉnh: đã gửi nhưng số liệu chưa hợp lệ")
                .contains("Nhà khách: báo cáo không phát sinh, nhưng số liệu này đơn vị nào cũng phải có")
                .contains("Khớp với số liệu trong báo cáo.");
    }

    @Test
    @DisplayName("FG-02 a total says in one clause whom it lacks, a nil return counting for what can be nil")
    void aTotalSaysWhomItLacks() {
        assertThat(paragraphs())
                .anyMatch(text ->
                        text.contains("với 158 lượt người tham dự; phổ biến 03 văn bản (chưa gồm Trung tâm Thông tin, "
                                + "Nhà khách)."))
                .anyMatch(text -> text.contains("Có 31 gia đình đăng ký danh hiệu “Gia đình văn hóa” "
                        + "(chưa gồm Trung tâm Thông tin, Trung tâm Phục vụ hành chính công tỉnh)."));
        assertThat(report("csv"))
                .contains(";DHVH_DK;Số danh hiệu văn hóa được đăng ký (cá nhân, gia đình, tập thể);danh hiệu;47;;"
                        + "chưa gồm số liệu của Trung tâm Thông tin");
        assertThat(report("json"))
                .containsPattern("\"GDVH_DK\" : \\{[^}]*\"REFUSED\" : \\[ \"PVHCC\" ][^}]*\"NIL\" : \\[ \"NK\" ]");
    }

    @Test
    @DisplayName("FG-01 the table says over how many units a ratio is where the sums beside it give another one")
    void theTableSaysWhatARatioIsOf() {
        var rows = report("html").replaceAll("<[^>]+>", "|").replaceAll("[|\\s]+", " ");

        assertThat(rows)
                .containsPattern(
                        "người lao động được phổ biến, quán triệt % 98,2 100 Tính theo 05 đơn vị có đủ số liệu; chưa gồm")
                .containsOnlyOnce("Tính theo");
    }

    @Test
    @DisplayName("FG-05 the table of the half-year says of what is judged at the end of the year that it is")
    void theTableSaysWhatIsJudgedLater() {
        var rows = report("html").replaceAll("<[^>]+>", "|").replaceAll("[|\\s]+", " ");

        assertThat(rows)
                .containsPattern("Số gia đình đạt danh hiệu “Gia đình văn hóa” gia đình … Bình xét vào cuối năm")
                .doesNotContain("Số gia đình đăng ký danh hiệu “Gia đình văn hóa” gia đình … Bình xét");
    }

    @Test
    @DisplayName("FG-02 a unit with refused cells is not told as complete and on time")
    void aUnitWithRefusedCellsIsNotComplete() {
        assertThat(words("noi-bo-2026-H1.docx"))
                .containsPattern(
                        "- Trong số đơn vị đã gửi, còn thiếu số liệu hoặc có số liệu chưa hợp lệ: [^.]*hành chính công");
        assertThat(paragraphs()).noneMatch(text -> text.contains("đã gửi báo cáo đầy đủ, đúng thời hạn"));
    }

    @Test
    @DisplayName("FG-02 the draft mail lists every figure that does not cover all")
    void theDraftMailListsTheFiguresThatDoNotCoverAll() {
        assertThat(ReadMail.all(office.files("thu")))
                .filteredOn(mail -> mail.subject().contains("ự thảo"))
                .singleElement()
                .extracting(ReadMail::text, as(InstanceOfAssertFactories.STRING))
                .contains("Số gia đình đăng ký danh hiệu “Gia đình văn hóa”: chưa gồm số liệu của Trung tâm Thông tin, "
                        + "Trung tâm Phục vụ hành chính công tỉnh.")
                .containsPattern(
                        "Số tin, bài tuyên truyền đăng trên Cổng thông tin điện tử tỉnh[^:]*: chưa gồm số liệu của "
                                + "Trung tâm Thông tin\\.");
    }

    private static void results(String unit, String... rows) {
        office.drop(
                unit,
                unit + ".csv",
                "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\n"
                        + String.join(
                                "",
                                Stream.of(rows).map(row -> row + ",2026-H1\n").toList()));
    }

    private static String words(String name) {
        var file = office.files("bao-cao/2026-H1").stream()
                .filter(one -> one.endsWith(name))
                .findFirst()
                .orElseThrow();
        try (var document = new XWPFDocument(Files.newInputStream(file));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> paragraphs() {
        return Pattern.compile("<p[^>]*>([^<]*)</p>")
                .matcher(report("html"))
                .results()
                .map(paragraph -> paragraph.group(1))
                .toList();
    }

    private static String report(String suffix) {
        return office.files("bao-cao/2026-H1").stream()
                .filter(file -> file.toString().endsWith("." + suffix))
                .map(CoveredFiguresTest::content)
                .findFirst()
                .orElseThrow();
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
