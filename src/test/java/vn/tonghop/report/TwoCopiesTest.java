package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tonghop.fixture.SamplePlan;
import vn.tonghop.fixture.SampleTotals;
import vn.tonghop.forms.activities.ActivityKind;
import vn.tonghop.plan.PaperRules;
import vn.tonghop.report.ReportTable.Emphasis;
import vn.tonghop.report.docx.DocxReportWriter;

/** What the addressees get, and what only the office keeps. */
class TwoCopiesTest {

    private static final Pattern NAMES = Pattern.compile(
            "“[^”]*”|công chức, viên chức, người lao động|phòng, ban, đơn vị"
                    + "|Văn phòng UBND tỉnh Sơn La|Phong trào|Sở Văn hóa, Thể thao và Du lịch"
                    + "|Cổng thông tin điện tử tỉnh|gia đình văn hóa|6 tháng đầu năm 2026",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int MOST_WORDS = 45;

    @Test
    @DisplayName("Nothing that the addressees get names a file, a receipt or the holder of a title")
    void theAddresseesGetNoFilesReceiptsOrNames() {
        var report = SampleReport.draft();
        var words = words(report);

        assertThat(words)
                .noneMatch(text -> text.contains(".csv") || text.contains("0".repeat(64)))
                .noneMatch(text -> text.contains("Nguyễn Văn An") || text.contains("Lò Thị Bình"))
                .noneMatch(text -> text.contains("Số tiếp nhận") || text.contains("sau thời hạn"));
        assertThat(words(report.annex().orElseThrow()))
                .anyMatch(text -> text.contains("ket-qua-PB01.csv"))
                .anyMatch(text -> text.contains("Nguyễn Văn An"))
                .anyMatch(text -> text.contains("Sau thời hạn"));
    }

    @Test
    void printsNamesWhereThePlanSaysSo() {
        assertThat(words(SampleReport.withCharts())).anyMatch(text -> text.contains("Nguyễn Văn An"));
    }

    @Test
    void groupsAListByUnitBelowItsName() {
        var list = SampleReport.draft().appendices().get(2).tables().get(0);

        assertThat(list.columns()).extracting(ReportTable.Column::heading).doesNotContain("Phòng, ban, đơn vị");
        assertThat(list.rows().stream()
                        .filter(row -> row.emphasis() == Emphasis.GROUP)
                        .map(row -> row.cells().get(0).written()))
                .containsExactly("Phòng Tổng hợp", "Trung tâm Thông tin");
        assertThat(list.rows().stream().map(row -> row.cells().get(0).written()))
                .containsSubsequence("Phòng Tổng hợp", "1", "Trung tâm Thông tin", "2", "3");
    }

    @Test
    void keepsTheLastRowsTogetherAndAGroupWithItsFirst() throws IOException {
        try (var document =
                new XWPFDocument(new ByteArrayInputStream(LaidOut.by(new DocxReportWriter(), SampleReport.draft())))) {
            var departments = document.getTables().get(3).getRows();
            var kept = departments.stream()
                    .map(row -> row.getCell(0).getParagraphArray(0).isKeepNext())
                    .toList();
            assertThat(kept.get(kept.size() - 2)).isTrue();
            assertThat(kept.get(kept.size() - 1)).isFalse();
            var list = document.getTables().get(4).getRows();
            assertThat(list.get(1).getTableCells()).hasSize(1);
            assertThat(list.get(1).getCell(0).getParagraphArray(0).isKeepNext()).isTrue();
        }
    }

    @Test
    @DisplayName("A list longer than the plan allows stands in the workbook only, and the paper says so")
    void aLongListStandsInTheWorkbookOnly() {
        var totals = SampleTotals.bare(SamplePlan.plan());
        IntStream.rangeClosed(1, 12)
                .forEach(day -> totals.act(SampleTotals.activity(
                        "PB01", LocalDate.of(2026, 3, day), ActivityKind.OTHER, "Hoạt động " + day, 0)));
        var report = SampleReport.draft(SamplePlan.printing(new PaperRules(false, false, 11)), totals.totals());

        assertThat(report.appendices()).hasSize(2);
        assertThat(report.opening().get(report.opening().size() - 1))
                .endsWith(
                        "Danh mục hội nghị, tin, bài tuyên truyền (12 dòng) tại trang “Hoạt động” của tệp Excel kèm theo.");
        assertThat(report.sheets().get(2).table().stream()).hasSize(12);
        assertThat(SampleReport.draft(SamplePlan.printing(new PaperRules(false, false, 12)), totals.totals())
                        .appendices())
                .hasSize(3);
    }

    @Test
    void linksToPagesOfTheWebOnly() {
        assertThat(Cell.text("x").linked("https://sonla.gov.vn/tin?a=1").link())
                .contains("https://sonla.gov.vn/tin?a=1");
        for (var other :
                List.of("", "không có", "javascript:alert(1)", "file:///etc/passwd", "http://", "\\\\may\\tep")) {
            assertThat(Cell.text("x").linked(other).link()).as(other).isEmpty();
        }
    }

    @Test
    @DisplayName("No phrase of five words or more stands thrice in the text, names apart, and no sentence is endless")
    void theTextDoesNotRepeatItself() {
        var text = String.join("\n", ReportText.paragraphs(SampleReport.issued()));
        var phrases = new HashMap<String, Integer>();
        for (var part : NAMES.matcher(text).replaceAll("\n").split("[\n.;:,()]+", -1)) {
            var words = part.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
            for (var from = 0; from + 5 <= words.length; from++) {
                phrases.merge(String.join(" ", List.of(words).subList(from, from + 5)), 1, Integer::sum);
            }
        }

        assertThat(phrases.entrySet().stream().filter(phrase -> phrase.getValue() > 2))
                .isEmpty();
        assertThat(ReportText.paragraphs(SampleReport.issued()).stream()
                        .filter(paragraph -> !paragraph.startsWith("Thực hiện") && !paragraph.startsWith("Trên đây"))
                        .flatMap(paragraph ->
                                List.of(NAMES.matcher(paragraph).replaceAll("X").split("[.;:] ", -1)).stream())
                        .map(sentence -> List.of(sentence.split(" ", -1)).size()))
                .allMatch(words -> words <= MOST_WORDS);
    }

    private static List<String> words(ConsolidatedReport report) {
        var words = new ArrayList<>(ReportText.paragraphs(report));
        report.appendices().forEach(appendix -> {
            words.add(appendix.legend());
            appendix.tables().forEach(table -> ReportText.cells(table).forEach(words::addAll));
        });
        report.sheets().forEach(sheet -> {
            sheet.table().columns().forEach(column -> words.add(column.heading()));
            ReportText.cells(sheet.table()).forEach(words::addAll);
        });
        return words;
    }
}
