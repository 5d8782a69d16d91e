package vn.tonghop.blankform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.Plans;
import vn.tonghop.fixture.TestDatabase;
import vn.tonghop.forms.StandardForms;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;

/** A form that a unit gets, fills in and drops. */
@OnEachDatabase(Dialect.SAME)
class BlankFormsTest {

    private static final Plan PLAN = Plans.shipped();
    private static final ReportingPeriod HALF = PLAN.period(PeriodCode.parse("2026-H1"));
    private static final int RESULTS = 0;
    private static final int ACTIVITIES = 1;
    private static final int TITLES = 2;

    private final BlankForms forms = new BlankForms(PLAN, StandardForms.words(), StandardForms.facets(GivenRows.class));
    private final TestDatabase database;

    /** Of LibreOffice, which makes its own settings for half a minute where it finds none. */
    @TempDir
    static Path saved;

    @TempDir
    Path folder;

    BlankFormsTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void theSameFormWrittenLaterIsTheSameFile() throws Exception {
        var unit = Plans.unit("TTTT");
        var first = forms.write(unit, HALF, folder.resolve("mot"));
        // Office files keep moments in seconds, zips in steps of two: only a later second shows a difference.
        var begun = System.currentTimeMillis() / 2_000;
        await().until(() -> System.currentTimeMillis() / 2_000 != begun);
        var second = forms.write(unit, HALF, folder.resolve("hai"));

        assertThat(first).hasSize(8);
        for (var index = 0; index < first.size(); index++) {
            assertThat(second.get(index)).hasSameBinaryContentAs(first.get(index));
        }
    }

    @Test
    void filledCsvFormsReadBackWithoutAFinding() {
        var office = new Office(folder, database);
        for (var unit : List.of("TTTT", "TCHCQT", "KT")) {
            var blank = forms.csvFiles(Plans.unit(unit), HALF);
            office.drop(unit, blank.get(RESULTS).name(), FilledForm.csv(content(blank, RESULTS), figures(unit)));
            office.drop(unit, blank.get(ACTIVITIES).name(), FilledForm.csv(content(blank, ACTIVITIES), activities()));
            office.drop(unit, blank.get(TITLES).name(), FilledForm.csv(content(blank, TITLES), titles()));
        }

        var run = office.run("2026-06-08", "intake");

        assertThat(run.exitCode()).as(run.out() + findings()).isZero();
        assertThat(findings()).isEmpty();
        assertThat(verdicts()).containsOnly("ACCEPTED").hasSize(9);
    }

    @Test
    void filledWorkbooksSavedAsCsvReadBackWithoutAFinding() throws Exception {
        var office = new Office(folder, database);
        OfficeCsv.of(filledWorkbooks(), saved).forEach((name, csv) -> office.drop("TTTT", name + ".csv", csv));

        office.run("2026-06-08", "intake");

        assertThat(findings()).isEmpty();
        assertThat(verdicts()).containsOnly("ACCEPTED").hasSize(3);
    }

    @Test
    void filledWorkbooksDroppedAsTheyAreReadBackWithoutAFinding() {
        var office = new Office(folder, database);
        filledWorkbooks().forEach((name, workbook) -> office.drop("TTTT", name + ".xlsx", workbook));

        office.run("2026-06-08", "intake");

        assertThat(findings()).isEmpty();
        assertThat(verdicts()).containsOnly("ACCEPTED").hasSize(3);
    }

    private Map<String, byte[]> filledWorkbooks() {
        var blank = forms.workbooks(Plans.unit("TTTT"), HALF);
        var first = 7;
        return Map.of(
                "ket-qua",
                FilledForm.xlsx(content(blank, RESULTS), figures("TTTT")),
                "hoat-dong",
                FilledForm.xlsx(
                        content(blank, ACTIVITIES),
                        first,
                        List.of(
                                List.of(LocalDate.of(2026, 3, 5), "Hội nghị", "Quán triệt Kế hoạch", 25),
                                List.of(LocalDate.of(2026, 4, 15), "Khác", "Giải thể thao", 40))),
                "danh-hieu",
                FilledForm.xlsx(
                        content(blank, TITLES),
                        first,
                        List.of(List.of("Gia đình", "Gia đình ông Mẫu", "Gia đình văn hóa", "Đăng ký", 2026))));
    }

    @Test
    @DisplayName(
            "a ticked form is a nil return: workbook, the same saved as CSV, CSV; with figures the tick is asked about")
    void aTickedFormIsANilReturn() throws Exception {
        var office = new Office(folder, database);
        var workbook = tickedWorkbook("KT");
        var csv = content(forms.csvFiles(Plans.unit("TH"), HALF), RESULTS);
        var ticked = new String(csv, StandardCharsets.UTF_8).replaceFirst("(?m)^(Không phát sinh[^;\\r\\n]*);", "$1;x");
        office.drop("KT", "danh-dau.xlsx", workbook);
        office.drop("NC", "danh-dau.csv", savedAsCsv(tickedWorkbook("NC")));
        office.drop("TH", "danh-dau.csv", ticked);
        office.drop(
                "TTTT",
                "ca-hai.xlsx",
                FilledForm.ticked(
                        FilledForm.xlsx(content(forms.workbooks(Plans.unit("TTTT"), HALF), RESULTS), figures("TTTT"))));

        office.run("2026-06-08", "intake");

        assertThat(verdicts()).containsExactlyInAnyOrder("NIL", "NIL", "NIL", "ACCEPTED");
        assertThat(findings()).contains("NOTHING_TO_REPORT", "NIL_CONTRADICTED");
    }

    private static byte[] savedAsCsv(byte[] workbook) throws Exception {
        return Objects.requireNonNull(
                OfficeCsv.of(Map.of("mot", workbook), saved).get("mot"));
    }

    private byte[] tickedWorkbook(String unit) {
        return FilledForm.ticked(content(forms.workbooks(Plans.unit(unit), HALF), RESULTS));
    }

    @Test
    void aFormThatIsDroppedAsItCameIsRefusedFigureByFigure() {
        var office = new Office(folder, database);
        office.drop("KT", "trong.csv", content(forms.csvFiles(Plans.unit("KT"), HALF), RESULTS));

        office.run("2026-06-08", "intake");

        assertThat(verdicts()).containsExactly("REFUSED");
        assertThat(findings())
                .contains("NUMBER_MISSING", "REFUSED_ROWS_ABOVE_LIMIT")
                .doesNotContain("TEXT_MISSING");
    }

    @Test
    void csvIsForVietnameseExcel() {
        var text = new String(content(forms.csvFiles(Plans.unit("TH"), HALF), RESULTS), StandardCharsets.UTF_8);

        assertThat(text).startsWith("\uFEFF").contains("TH;2026-H1;SO_HN;").endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void asksAUnitOnlyForItsOwnIndicators() {
        var ordinary = new String(content(forms.csvFiles(Plans.unit("TH"), HALF), RESULTS), StandardCharsets.UTF_8);
        var informing = new String(content(forms.csvFiles(Plans.unit("TTTT"), HALF), RESULTS), StandardCharsets.UTF_8);

        assertThat(ordinary)
                .doesNotContain("TIN_BAI_CONG", "CQVH_DK", "TL_GDVH")
                .contains("GDVH_DK");
        assertThat(informing).contains("TIN_BAI_CONG").doesNotContain("CQVH_DK", "TL_GDVH");
    }

    @Test
    void asksForAnEstimateOnlyInTheFirstHalf() {
        var year = PLAN.period(PeriodCode.parse("2026"));

        assertThat(new String(content(forms.csvFiles(Plans.unit("TH"), year), RESULTS), StandardCharsets.UTF_8))
                .doesNotContain("Ước cả năm");
    }

    @Test
    void aWorkbookLocksWhatIsGivenAndOpensWhatIsAsked() throws IOException {
        try (var workbook = workbook(RESULTS)) {
            var sheet = workbook.getSheetAt(0);
            var row = sheet.getRow(7);

            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getRow(5).getCell(0).getStringCellValue()).startsWith("Không phát sinh");
            assertThat(sheet.getRow(5).getCell(5).getCellStyle().getLocked()).isFalse();
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("SO_HN");
            assertThat(row.getCell(2).getCellStyle().getLocked()).isTrue();
            assertThat(row.getCell(5).getCellStyle().getLocked()).isFalse();
            assertThat(row.getCell(5).getCellStyle().getDataFormatString()).isEqualTo("#,##0");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 7);
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(6);
        }
    }

    @Test
    void aWorkbookOffersTheWordsAndSaysWhatToWrite() throws IOException {
        try (var activities = workbook(ACTIVITIES);
                var titles = workbook(TITLES);
                var results = workbook(RESULTS)) {
            assertThat(choices(activities.getSheetAt(0)))
                    .containsExactly(List.of("Hội nghị", "Tin bài Cổng", "Tin bài Trang", "Gương điển hình", "Khác"));
            assertThat(choices(titles.getSheetAt(0)))
                    .containsExactly(List.of("Cá nhân", "Gia đình", "Tập thể"), List.of("Đăng ký", "Đạt"));
            assertThat(List.of(activities, titles, results))
                    .flatExtracting(workbook -> workbook.getSheetAt(0).getDataValidations())
                    .allSatisfy(rule -> {
                        assertThat(rule.getShowPromptBox()).isTrue();
                        assertThat(rule.getPromptBoxText()).isNotBlank().hasSizeLessThanOrEqualTo(255);
                        assertThat(rule.getErrorBoxText()).isNotBlank().hasSizeLessThanOrEqualTo(255);
                    });
            assertThat(results.getSheetAt(0).getDataValidations())
                    .filteredOn(rule -> rule.getValidationConstraint().getValidationType() == ValidationType.INTEGER)
                    .hasSizeGreaterThan(10);
        }
    }

    @Test
    void theCommandWritesTheFormsOfEveryUnitOrOfOne() {
        var office = new Office(folder, database);

        assertThat(office.run("2026-05-20", "template", "2026-H1").exitCode()).isZero();
        assertThat(office.files("bieu-mau/2026-H1")).hasSize(8 * 8);
        assertThat(office.run("2026-05-20", "template", "--unit", "KT", "2026").out())
                .contains("của 1 đơn vị");
        assertThat(office.files("bieu-mau/2026")).hasSize(6);
        assertThat(office.run("2026-05-20", "template", "--unit", "VPUB").exitCode())
                .isEqualTo(2);
    }

    private static byte[] content(List<BlankFile> files, int form) {
        return files.get(form).content();
    }

    private XSSFWorkbook workbook(int form) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(content(forms.workbooks(Plans.unit("TTTT"), HALF), form)));
    }

    private static List<List<String>> choices(XSSFSheet sheet) {
        return sheet.getDataValidations().stream()
                .map(DataValidation::getValidationConstraint)
                .filter(rule -> rule.getValidationType() == ValidationType.LIST)
                .map(rule -> List.of(rule.getExplicitListValues()))
                .toList();
    }

    /** Every figure 1, except those that the two lists below add up to. */
    private static Map<String, String> figures(String unit) {
        var figures = new LinkedHashMap<String, String>();
        PLAN.indicators().reportedBy(Plans.unit(unit).code()).stream()
                .filter(indicator -> !indicator.isText())
                .forEach(indicator -> figures.put(
                        indicator.code().value(), indicator.countedFrom().isEmpty() ? "1" : "0"));
        figures.put("SO_HN", "1");
        figures.put("VB_PB", "3");
        figures.put("DHVH_DK", "1");
        return figures;
    }

    private static List<String[]> activities() {
        return List.of(
                new String[] {"05/03/2026", "Hội nghị", "Quán triệt Kế hoạch", "25", "", ""},
                new String[] {"15/04/2026", "Khác", "Giải thể thao", "40", "", ""});
    }

    private static List<String[]> titles() {
        return List.<String[]>of(
                new String[] {"Gia đình", "Gia đình ông Mẫu", "Gia đình văn hóa", "Đăng ký", "2026", ""});
    }

    /** What is said of the form; what is said of the figures typed into it, and which sheet was read, is no fault of the form. */
    private List<String> findings() {
        return database.jdbc().sql("""
                        select distinct code from finding
                        where code not like 'FIGURE%' and code not in ('RULE_NOT_RUN', 'SHEET_READ')
                        """).query(String.class).list();
    }

    private List<String> verdicts() {
        return database.jdbc()
                .sql("select verdict from submission")
                .query(String.class)
                .list();
    }
}
