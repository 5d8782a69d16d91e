package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.attention.AttentionCode;
import vn.tonghop.attention.AttentionList;
import vn.tonghop.attention.Audience;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.RunningOffice;
import vn.tonghop.fixture.RunningOffice.Mail;
import vn.tonghop.fixture.TestDatabase;

/** FG-07: who has disseminated which document and when, from the reminders of Quý I to the report. */
@OnEachDatabase(Dialect.SAME)
class DocumentsTest {

    private static final String RESULTS = """
            Mã chỉ tiêu,Kết quả,Kỳ báo cáo
            SO_HN,1,2026-H1
            LUOT_NGUOI,10,2026-H1
            VB_PB,3,2026-H1
            CBCCVC,10,2026-H1
            CBCCVC_QT,10,2026-H1
            DHVH_DK,0,2026-H1
            GDVH_DK,4,2026-H1
            """;

    @TempDir
    static Path folder;

    private final TestDatabase database;

    private static RunningOffice office;
    private static List<Mail> first;
    private static List<Mail> second;
    private static List<String> beforeTheDay;
    private static List<String> afterTheDay;

    DocumentsTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void fromMarchToJune() {
        if (office == null) {
            letAHalfYearPass();
        }
    }

    private void letAHalfYearPass() {
        office = new RunningOffice(folder, database);
        first = documents(office.at("2026-03-16T22:00").nightByTimer());
        office.at("2026-03-20T09:00");
        office.drop("KT", "van-ban.csv", """
                Kỳ báo cáo,Văn bản,"Ngày phổ biến, quán triệt",Ghi chú
                2026-H1,Kế hoạch số …/KH-VPUB,25/02/2026,
                2026-H1,Quyết định số 2478/QĐ-TTg,25/02/2026,
                2026-H1,QĐ 2214,26/02/2026,
                2026-H1,530/QĐ-UBND,26/02/2026,
                """);
        office.drop("TH", "van-ban.csv", """
                Kỳ báo cáo;Văn bản;Ngày phổ biến
                2026-H1;Quyết định số 2478/QĐ-TTg;03/03/2026
                2026-H1;Quyết định số 2214/QĐ-TTg;Chưa
                2026-H1;Quyết định số 530/QĐ-UBND;
                """);
        office.drop("NC", "van-ban.csv", """
                Kỳ báo cáo;Văn bản;Ngày phổ biến
                2026-H1;Quyết định số 2214/QĐ-TTg;05/01/2021
                2026-H1;Quyết định số 99/QĐ-TTg;05/3/2026
                2026-H1;Quyết định số 2478/QĐ-TTg;31/02/2026
                2026-H1;Quyết định số 530/QĐ-UBND;05/3/2026
                """);
        second = documents(office.at("2026-03-26T08:00").nightByTimer());
        beforeTheDay = matters("2026-03-31T23:00");
        afterTheDay = matters("2026-04-01T08:00");
        office.at("2026-06-08T09:00");
        office.drop("KT", "kq.csv", RESULTS);
        office.drop("TH", "kq.csv", RESULTS);
        office.at("2026-06-10T22:00").nightByTimer();
        office.at("2026-11-16T09:00").drop("KT", "kq-nam.csv", RESULTS.replace("2026-H1", "2026"));
        office.at("2026-11-19T22:00").nightByTimer();
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    private static List<Mail> documents(List<Mail> mails) {
        return mails.stream().filter(mail -> mail.kind().equals("DOCUMENTS")).toList();
    }

    private static List<String> matters(String moment) {
        office.at(moment);
        return office.get(AttentionList.class).openFor(EnumSet.of(Audience.DRAFTER)).stream()
                .filter(open -> open.matter().code() == AttentionCode.DOCUMENT_MISSING)
                .map(open -> open.matter().sentence())
                .toList();
    }

    @Test
    @DisplayName("FG-07 every unit is reminded before the end of the quarter, with what it has yet to answer for")
    void remindsEveryUnitOnce() {
        assertThat(first)
                .hasSize(8)
                .allSatisfy(mail -> assertThat(mail.text())
                        .contains("trước khi hết ngày 31/3/2026")
                        .contains("Kế hoạch số …/KH-VPUB")
                        .contains("Quyết định số 2478/QĐ-TTg"));
    }

    @Test
    @DisplayName("FG-07 who has answered for all is not reminded again, the others of what is open")
    void remindsOfWhatIsOpen() {
        assertThat(second).hasSize(7).noneMatch(mail -> mail.addressee().startsWith("kt@"));
        assertThat(second)
                .filteredOn(mail -> mail.addressee().startsWith("th@"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains("Quyết định số 2214/QĐ-TTg")
                        .doesNotContain("Quyết định số 2478/QĐ-TTg"));
        assertThat(office.settled("DOCUMENTS/2026-H1/KT"))
                .extracting(RunningOffice.Settled::outcome)
                .containsExactly("DONE", "SKIPPED");
    }

    @Test
    @DisplayName("FG-07 after the day the drafting department is told of who is lacking")
    void tellsTheDraftingDepartmentAfterTheDay() {
        assertThat(beforeTheDay).isEmpty();
        assertThat(afterTheDay)
                .singleElement()
                .asString()
                .contains("đã qua ngày 31/3/2026", "Phòng Tổng hợp", "Nhà khách")
                .doesNotContain("Phòng Kinh tế");
    }

    @Test
    @DisplayName(
            "FG-07 a day before the document, a document of no plan and a day that is none are refused with the reason")
    void refusesWhatCannotBe() {
        assertThat(receipt("NC"))
                .contains("ngày phổ biến 05/01/2021 trước ngày ban hành Quyết định số 2214/QĐ-TTg (28/12/2021)")
                .contains("\"Quyết định số 99/QĐ-TTg\" không phải là văn bản mà kế hoạch yêu cầu phổ biến")
                .contains("31/02/2026");
        assertThat(receipt("TH")).contains("chưa ghi ngày phổ biến, quán triệt Quyết định số 530/QĐ-UBND");
    }

    @Test
    @DisplayName("FG-07 the report says how many units have disseminated each document, and claims no more")
    void theReportCounts() {
        assertThat(text(report(".html")))
                .contains("Số phòng, ban, đơn vị đã báo cáo ngày phổ biến, quán triệt từng văn bản: "
                        + "Kế hoạch số …/KH-VPUB: 01/08; Quyết định số 2478/QĐ-TTg: 02/08; "
                        + "Quyết định số 2214/QĐ-TTg: 01/08; Quyết định số 530/QĐ-UBND: 01/08.");
    }

    @Test
    @DisplayName("FG-07 the report of the year tells what was answered in its first half")
    void theReportOfTheYearCountsToo() {
        assertThat(text(only("bao-cao/2026/", ".html")))
                .contains("Kế hoạch số …/KH-VPUB: 01/08; Quyết định số 2478/QĐ-TTg: 02/08; "
                        + "Quyết định số 2214/QĐ-TTg: 01/08; Quyết định số 530/QĐ-UBND: 01/08.");
    }

    @Test
    @DisplayName("FG-07 the workbook is a table of units, documents and days")
    void theWorkbookIsATable() throws IOException {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(report("noi-bo-2026-H1.xlsx")))) {
            var rows = StreamSupport.stream(workbook.getSheet("Văn bản").spliterator(), false)
                    .map(DocumentsTest::cells)
                    .toList();

            assertThat(rows)
                    .contains("Phòng Kinh tế|25/02/2026|25/02/2026|26/02/2026|26/02/2026")
                    .contains("Phòng Tổng hợp|…|03/3/2026|chưa|chưa")
                    .contains("Nhà khách|…|…|…|…");
        }
    }

    private static String cells(Row row) {
        var format = new DataFormatter(Locale.ROOT);
        return IntStream.range(1, row.getLastCellNum())
                .mapToObj(index -> format.formatCellValue(row.getCell(index)))
                .collect(Collectors.joining("|"));
    }

    private static String receipt(String unit) {
        return text(only("bien-nhan/" + unit, ".txt"));
    }

    private static Path report(String suffix) {
        return only("bao-cao/2026-H1", suffix);
    }

    private static Path only(String below, String suffix) {
        try (var files = Files.walk(folder.resolve("output").resolve(below))) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
