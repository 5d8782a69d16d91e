package vn.tonghop.forms;

import static org.assertj.core.api.Assertions.assertThat;

import expenses.ExpensesForm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.command.CommandLineEntry;

/** A form that the program does not know goes all the way by one folder, one table and one line of registration. */
class FourthFormTest {

    private static final String REGISTRATION = "spring.main.sources=" + ExpensesForm.class.getName();
    private static final String ITS_TABLE =
            "spring.flyway.locations=classpath:db/migration,classpath:db/vendor/{vendor},classpath:db/expenses";

    @TempDir
    static Path office;

    @BeforeAll
    static void twoRevisionsAndAReport() throws IOException {
        drop("2026-06-08", """
                        Khoản chi,Số tiền,Ghi chú
                        Tuyên truyền,"1.500.000",
                        Khen thưởng,800000,
                        Thuê hội trường,500000,
                        Tài liệu,400000,
                        Trang trí,300000,
                        Nước uống,chưa rõ,
                        """);
        run("2026-06-08", "nightly");
        drop("2026-06-09", """
                        Khoản chi,Số tiền,Ghi chú
                        Tuyên truyền,"1.700.000",
                        In ấn,350000,tờ rơi
                        Thuê hội trường,500000,
                        Tài liệu,400000,
                        Trang trí,300000,
                        """);
        run("2026-06-09", "nightly");
        run("2026-06-11", "nightly");
        run("2026-06-11", "template", "--unit", "TTTT", "2026-H1");
    }

    @Test
    void itsRowsAreJudgedByItsOwnRules() {
        assertThat(receipts().get(0))
                .contains("biểu kinh phí")
                .contains("còn 01 dòng sai")
                .contains("chưa rõ")
                .contains("Số tiền");
    }

    @Test
    void itsReceiptTellsWhatTheSecondRevisionChanged() {
        assertThat(receipts().get(1))
                .contains("Đã nhận đầy đủ biểu kinh phí")
                .contains("sửa 01, thêm 01, bỏ 01 dòng số liệu")
                .contains("Sửa: khoản Tuyên truyền: 1.500.000 thành 1.700.000 (tăng 200.000)")
                .contains("Thêm: khoản In ấn: 350.000 đồng")
                .contains("Bỏ: khoản Khen thưởng: 800.000 đồng");
    }

    @Test
    void itIsHandedOutBlank() throws IOException {
        var csv = Files.readString(only("bieu-kinh-phi_TTTT_2026-H1.csv"));

        assertThat(csv).contains("Biểu kinh phí").contains("Khoản chi;Số tiền;Ghi chú");
        try (var workbook = new XSSFWorkbook(Files.newInputStream(only("bieu-kinh-phi_TTTT_2026-H1.xlsx")))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("kinh phí");
            assertThat(workbook.getSheetAt(0).getDataValidations()).hasSize(2);
        }
    }

    @Test
    void itsRowsInForceAreAnAppendixOfTheReport() throws IOException {
        try (var document = new XWPFDocument(Files.newInputStream(last(".docx")));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("DANH MỤC KINH PHÍ THỰC HIỆN PHONG TRÀO")
                    .contains("Tuyên truyền\t1.700.000")
                    .contains("In ấn\t350.000")
                    .doesNotContain("Khen thưởng");
        }
        try (var workbook = new XSSFWorkbook(Files.newInputStream(last(".xlsx")))) {
            var cells = StreamSupport.stream(workbook.getSheet("Kinh phí").spliterator(), false)
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .map(new DataFormatter()::formatCellValue)
                    .collect(Collectors.joining("|"));
            assertThat(cells)
                    .contains("Khoản chi|Số tiền (đồng)|Ghi chú")
                    .contains("In ấn|350")
                    .contains("tờ rơi");
        }
    }

    @Test
    void itHasAColumnOnTheDashboard() throws IOException {
        assertThat(Files.readString(office.resolve("output/index.html"))).contains("kinh phí");
    }

    private static void drop(String day, String content) throws IOException {
        var folder = Files.createDirectories(office.resolve("input/TTTT"));
        var file = Files.writeString(folder.resolve("kinh-phi-%s.csv".formatted(day)), content);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(day + "T08:30:00Z")));
    }

    private static void run(String today, String... command) {
        var arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of("--today", today));
        arguments.addAll(List.of("--input", office.resolve("input").toString()));
        arguments.addAll(List.of("--output", office.resolve("output").toString()));
        for (var setting :
                List.of(REGISTRATION, ITS_TABLE, "tonghop.intake.settle-pause=0ms", "tonghop.intake.minimum-age=0s")) {
            arguments.addAll(List.of("--set", setting));
        }
        var err = new ByteArrayOutputStream();
        var code = CommandLineEntry.run(
                arguments.toArray(String[]::new),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isLessThanOrEqualTo(1);
    }

    private static List<String> receipts() {
        return files(".txt", "bien-nhan/TTTT").stream()
                .map(FourthFormTest::text)
                .sorted()
                .toList();
    }

    private static Path only(String name) {
        return files(name, "").get(0);
    }

    private static Path last(String suffix) {
        var found = files(suffix, "bao-cao/2026-H1");
        return found.get(found.size() - 1);
    }

    private static List<Path> files(String suffix, String below) {
        try (var found = Files.walk(office.resolve("output").resolve(below))) {
            return found.filter(file -> !file.getFileName().toString().startsWith("noi-bo-"))
                    .filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
