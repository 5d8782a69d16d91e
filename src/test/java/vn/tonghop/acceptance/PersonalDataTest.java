package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.TestDatabase;

/**
 * SE-07: the names of those who hold titles stand in the unit's own originals, in the rows handed back to it, and in the sheet of
 * titles that the office keeps; nowhere else.
 */
@OnEachDatabase(Dialect.SAME)
class PersonalDataTest {

    private static final String EVE = "2026-06-11";

    private final TestDatabase database;

    @TempDir
    Path folder;

    private Office office;

    PersonalDataTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void emptyOffice() {
        office = new Office(folder, database);
    }

    @Test
    @DisplayName("SE-07 no holder of the sample is named outside the sheet of titles that the office keeps")
    void namesOfTheSampleStandInTheSheetOfTheOfficeOnly() throws Exception {
        office.dropSample();
        var spoken = spoken(office.run(EVE, "nightly"))
                + spoken(office.run(EVE, "status"))
                + spoken(office.run(EVE, "doctor"))
                + spoken(office.run(EVE, "trace", "2026-H1", "DHVH_DK"));
        var names = persons();

        assertThat(names).hasSizeGreaterThan(20);
        assertThat(names).noneMatch(spoken::contains);
        assertNamedNowhere(names);
        assertThat(report("noi-bo-2026-H1.xlsx", PersonalDataTest::xlsx)).contains(names.get(0), names.get(20));
        var papers = report("docx", PersonalDataTest::docx)
                + report("pdf", PersonalDataTest::pdf)
                + report("html", Office::text)
                + report("bao-cao-2026-H1.xlsx", PersonalDataTest::xlsx);
        assertThat(papers).contains("Gia đình văn hóa").doesNotContain(names);
        assertThat(report("csv", Office::text) + report("json", Office::text)).doesNotContain(names);
    }

    @Test
    @DisplayName("SE-07 a faulty titles file is answered without a name")
    void faultsOfATitlesFileAreToldWithoutNames() throws Exception {
        office.drop("KT", "dh.csv", """
                Đối tượng,Tên,Danh hiệu,Trạng thái,Năm,Kỳ báo cáo
                Cá nhân,Lò Văn Thử,Gương mẫu,Đăng ký,2026,2026-H1
                Cá nhân,Lò Văn Thử,Gương mẫu,Đăng ký,2026,2026-H1
                Cá nhân,Lò Thị Nghiệm,Gương mẫu,Chưa rõ,2026,2026-H1
                Lò Quốc Kiểm,Cá nhân,Gương mẫu,Đăng ký,26,2026-H1
                Cá nhân,Lò "Văn" Ngoặc,Gương mẫu,Đăng ký,2026,2026-H1
                Cá nhân,Lò V?n M?t D?u,Gương mẫu,Đăng ký,2026,2026-H1
                Cá nhân,Lò Thừa Cột,Gương mẫu,Đăng ký,2026,2026-H1,x,y,Lò Thừa Cột
                Cá nhân,Lò Văn Tốt,Gương mẫu,Đăng ký,2026,2026-H1
                """);
        office.drop("NC", "khong-tieu-de.csv", "Gia đình;Gia đình ông Lò Văn Đầu;Gia đình văn hóa;Đăng ký;2026\n");
        office.drop("TH", "hai-bang.csv", """
                Mã chỉ tiêu;Kết quả;Kỳ báo cáo
                SO_HN;1;2026-H1
                LUOT_NGUOI;9;2026-H1

                Người lập biểu
                Lò Văn Ký
                """);
        var spoken = spoken(office.run(EVE, "nightly"));
        var names = List.of(
                "Lò Văn Thử",
                "Lò Thị Nghiệm",
                "Lò Quốc Kiểm",
                "Ngoặc",
                "Lò V?n M?t",
                "Lò Thừa Cột",
                "Lò Văn Tốt",
                "Lò Văn Đầu",
                "Lò Văn Ký");

        assertThat(names).noneMatch(spoken::contains);
        assertNamedNowhere(names);
        assertThat(office.receipt("KT", "dh.csv")).contains("Chưa rõ").contains("L*** Q*** K***");
    }

    /** Receipts, dashboard, log, mails as a reader sees them, and everything the database keeps besides the rows of the list. */
    private void assertNamedNowhere(List<String> names) throws Exception {
        for (var file : office.files("")) {
            var place = office.output().relativize(file).toString();
            if ((place.startsWith("bien-nhan") && !place.endsWith(".csv"))
                    || place.startsWith("index")
                    || place.endsWith(".log")) {
                assertThat(names).as(place).noneMatch(Office.text(file)::contains);
            }
            if (place.endsWith(".eml")) {
                var words = wordsOf(file);
                assertThat(words).as(place).isNotBlank();
                assertThat(names).as(place).noneMatch(words::contains);
            }
        }
        for (var kept : List.of(
                "select found_value || ' ' || details from finding",
                "select subject || ' ' || text_body || ' ' || html_body from outbox",
                "select detail from audit",
                "select EXIT_MESSAGE from BATCH_STEP_EXECUTION",
                "select SHORT_CONTEXT from BATCH_STEP_EXECUTION_CONTEXT",
                "select PARAMETER_VALUE from BATCH_JOB_EXECUTION_PARAMS")) {
            var said = database.jdbc()
                    .sql(portable(kept))
                    .query((row, index) -> String.valueOf(row.getString(1)))
                    .list();
            assertThat(names).as(kept).noneMatch(name -> said.stream().anyMatch(text -> text.contains(name)));
        }
    }

    /** MySQL reads the bars as "or". */
    private static String portable(String question) {
        var cells = question.substring("select ".length(), question.indexOf(" from "));
        return cells.contains("||")
                ? "select concat(" + cells.replace(" || ", ", ") + ")" + question.substring(question.indexOf(" from "))
                : question;
    }

    private List<String> persons() {
        return database.jdbc()
                .sql("select distinct holder from title_row where subject in ('PERSON', 'FAMILY')")
                .query(String.class)
                .list();
    }

    /** Subject and text parts of a mail; enclosures are judged as files. */
    private static String wordsOf(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            var mail = new MimeMessage(Session.getInstance(new Properties()), in);
            return mail.getSubject() + wordsOf(mail);
        }
    }

    private static String wordsOf(Part part) throws MessagingException, IOException {
        if (Part.ATTACHMENT.equals(part.getDisposition())) {
            return "";
        }
        var words = new StringBuilder();
        if (part.getContent() instanceof Multipart parts) {
            for (var index = 0; index < parts.getCount(); index++) {
                words.append(wordsOf(parts.getBodyPart(index)));
            }
        } else if (part.getContent() instanceof String text) {
            words.append(text);
        }
        return words.toString();
    }

    private static String spoken(Office.Result result) {
        return result.out() + result.err();
    }

    private String report(String suffix, java.util.function.Function<Path, String> reading) {
        return office.files("bao-cao/2026-H1").stream()
                .filter(file -> file.toString().endsWith(suffix))
                .map(reading)
                .reduce((first, second) -> first + second)
                .orElseThrow();
    }

    private static String docx(Path file) {
        try (var document = new XWPFDocument(Files.newInputStream(file));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String xlsx(Path file) {
        try (var words = new XSSFExcelExtractor(OPCPackage.open(file.toFile(), PackageAccess.READ))) {
            return words.getText();
        } catch (IOException | OpenXML4JException | XmlException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String pdf(Path file) {
        try (var document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
