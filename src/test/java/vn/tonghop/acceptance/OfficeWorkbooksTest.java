package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.fixture.StoredWorkbook.row;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.fixture.StoredWorkbook;
import vn.tonghop.fixture.Workbooks;
import vn.tonghop.forms.activities.Activity;
import vn.tonghop.submission.IndicatorRow;
import vn.tonghop.validation.JudgedFile;

/** Workbooks as other programs and other habits leave them. */
class OfficeWorkbooksTest {

    private static final String RESULTS = row("Mã chỉ tiêu", "Kết quả", "Ghi chú");
    private static final String ACTIVITIES = row("Ngày", "Loại", "Nội dung", "Số người tham dự");

    @TempDir
    Path folder;

    @Test
    @DisplayName("Strict Open XML is read: only its namespaces differ")
    void strict() {
        var workbook = results(row("SO_HN", 3) + row("VB_PB", 4));
        for (var part : List.copyOf(workbook.parts().keySet())) {
            workbook.replacing(
                            part,
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                            "http://purl.oclc.org/ooxml/officeDocument/relationships")
                    .replacing(
                            part,
                            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                            "http://purl.oclc.org/ooxml/spreadsheetml/main");
        }

        assertThat(judged(workbook).amounts()).isEqualTo(amounts("SO_HN", 3, "VB_PB", 4));
    }

    @Test
    @DisplayName("Strict Open XML writes dates as dates")
    void strictDates() {
        var day = "<c t=\"d\"><v>2026-03-15T00:00:00</v></c>";
        var workbook = StoredWorkbook.ofRows(ACTIVITIES + row(day, "Hội nghị", "Quán triệt", 20));

        assertThat(judged(workbook).accepted(Activity.class))
                .extracting(row -> row.heldOn().toString())
                .containsExactly("2026-03-15");
    }

    @ParameterizedTest
    @ValueSource(strings = {StoredWorkbook.SHEET, StoredWorkbook.LIST, StoredWorkbook.RELATIONS})
    @DisplayName("a part that was cut is answered with how to save again")
    void cut(String part) {
        var workbook = results(row("SO_HN", 3) + row("VB_PB", 4));
        var content = workbook.part(part);

        var judged = judged(workbook.with(part, content.substring(0, content.length() - 30)));

        assertThat(judged.codes()).containsExactly(FindingCode.READER_FAILED);
        assertThat(judged.rowsOfData()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c t=\"s\"><v>7</v></c>",
                "<c r=\"A1\"><v>7</v></c><c r=\"A1\"><v>7</v></c>",
                "</row><row r=\"1\"><c><v>7</v></c>"
            })
    @DisplayName("a sheet that contradicts itself is answered with the cause for the operator")
    void contradictory(String cells) {
        var judged = judged(results(row("SO_HN", cells)));

        assertThat(judged.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo(FindingCode.READER_FAILED))
                .satisfies(finding -> assertThat(finding.value()).contains("IOException"));
    }

    @Test
    @DisplayName("the mark of a footnote is no part of a figure or a code")
    void footnotes() {
        var judged = judged(results(row(raised("SO_HN", "1"), raised("3", "2"))
                + row("VB_PB", raised("12", "(*)"))
                + row("CBCCVC", raised("18 ", "a"))));

        assertThat(judged.amounts()).isEqualTo(amounts("SO_HN", 3, "VB_PB", 12, "CBCCVC", 18));
        assertThat(finding(judged, FindingCode.TEXT_LEFT_OUT).details()).containsEntry("count", "04");
    }

    @Test
    @DisplayName("a raised digit stays where it is a measure")
    void measures() {
        var judged = judged(results(row("UU_DIEM", raised("Khuôn viên 500 m", "2"))));

        assertThat(judged.accepted(IndicatorRow.class))
                .extracting(row -> row.text().orElse(""))
                .containsExactly("Khuôn viên 500 m²");
        assertThat(judged.codes()).doesNotContain(FindingCode.TEXT_LEFT_OUT);
    }

    @Test
    @DisplayName("what is struck out is gone, within a cell and as a whole cell")
    void struckOut() {
        var partly = "<c t=\"inlineStr\"><is><r><rPr><strike/></rPr><t>5</t></r><r><t>7</t></r></is></c>";
        var workbook = results(row("SO_HN", partly) + row("VB_PB", "<c s=\"1\"><v>4</v></c>", "đã gạch"))
                .with(
                        StoredWorkbook.RELATIONS,
                        StoredWorkbook.relations("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"))
                .with(
                        StoredWorkbook.STYLES,
                        "<styleSheet><fonts><font/><font><strike/></font></fonts>"
                                + "<cellXfs><xf/><xf numFmtId=\"0\" fontId=\"1\"/></cellXfs></styleSheet>");

        var judged = judged(workbook);

        assertThat(judged.amounts()).isEqualTo(amounts("SO_HN", 7));
        assertThat(judged.codes()).contains(FindingCode.NUMBER_MISSING);
        assertThat(finding(judged, FindingCode.TEXT_LEFT_OUT).details()).containsEntry("count", "02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hidden=\"1\"", "hidden=\"true\"", "ht=\"0\" customHeight=\"1\""})
    @DisplayName("hidden and filtered rows are counted and told")
    void hiddenRows(String how) {
        var hidden = row("VB_PB", 4).replace("<row>", "<row " + how + ">");
        var judged = judged(results(row("SO_HN", 3) + hidden + "<row hidden=\"1\"/>" + row("CBCCVC", 9)));

        assertThat(judged.amounts()).hasSize(3);
        assertThat(finding(judged, FindingCode.HIDDEN_ROWS_COUNTED).details()).containsEntry("count", "01");
        assertThat(finding(judged, FindingCode.HIDDEN_ROWS_COUNTED).value()).isEqualTo("3");
    }

    @Test
    @DisplayName("a kind and a date merged over several rows hold for all of them")
    void mergedKeys() {
        var judged = judged(merged(
                ACTIVITIES
                        + row("05/3/2026", "Hội nghị", "Quán triệt", 20)
                        + row("", "", "Họp B", 26)
                        + row("19/3/2026", "", "Họp C", 10),
                "A2:A3",
                "B2:B4"));

        assertThat(judged.accepted(Activity.class))
                .extracting(row -> row.heldOn() + " " + row.content())
                .containsExactly("2026-03-05 Quán triệt", "2026-03-05 Họp B", "2026-03-19 Họp C");
    }

    @Test
    @DisplayName("a figure merged over several rows is counted once and missing in the others")
    void mergedFigures() {
        var judged = judged(merged(RESULTS + row("SO_HN", 3) + row("VB_PB", "", "gộp") + row("CBCCVC", "9"), "B2:B3"));

        assertThat(judged.amounts()).isEqualTo(amounts("SO_HN", 3, "CBCCVC", 9));
        assertThat(judged.codes()).contains(FindingCode.NUMBER_MISSING);
    }

    @Test
    @DisplayName("rows that are merged but hold nothing of their own stay blank")
    void mergedBlanks() {
        var judged = judged(merged(
                ACTIVITIES + row("05/3/2026", "Hội nghị", "Quán triệt", 20) + row("", "", "", "") + row("", "", ""),
                "B2:B4"));

        assertThat(judged.rowsOfData()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c t=\"str\"><f>IF(H1=\"\",\"\",H1)</f><v></v></c>",
                "<c t=\"str\"><f>IF(H1=\"\",\"\",H1)</f></c>",
                "<c t=\"inlineStr\"><f>H1</f><is><t> </t></is></c>"
            })
    @DisplayName("a formula whose result is empty is a blank cell")
    void emptyFormulas(String formula) {
        var judged = judged(results(row("SO_HN", formula, "đang rà soát")
                + row("VB_PB", 3)
                + row(formula, formula, formula).repeat(30)));

        assertThat(judged.amounts()).isEqualTo(amounts("VB_PB", 3));
        assertThat(judged.codes()).containsExactlyInAnyOrder(FindingCode.SHEET_READ, FindingCode.NUMBER_MISSING);
        assertThat(judged.blankLines()).isEqualTo(30);
    }

    @Test
    @DisplayName("a formula that was never calculated is told as such")
    void neverCalculated() {
        var judged = judged(results(row("SO_HN", "<c><f>SUM(A1:A2)</f></c>") + row("VB_PB", "<c><f>1+2</f><v/></c>")));

        assertThat(judged.codes())
                .containsExactly(FindingCode.SHEET_READ, FindingCode.EXCEL_DAMAGE, FindingCode.EXCEL_DAMAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/xl/worksheets/sheet1.xml", "XL\\Worksheets\\Sheet1.xml"})
    @DisplayName("optional parts may be missing, parts may be named in other ways")
    void otherPrograms(String name) {
        var workbook = results(row("SO_HN", 3) + row("VB_PB", 4));
        if (!name.isEmpty()) {
            workbook.renamed(StoredWorkbook.SHEET, name);
        }

        assertThat(judged(workbook).amounts()).isEqualTo(amounts("SO_HN", 3, "VB_PB", 4));
    }

    @Test
    @DisplayName("the list of sheets may stand in another place that the package names")
    void listElsewhere() {
        var workbook = results(row("SO_HN", 3) + row("VB_PB", 4))
                .renamed(StoredWorkbook.LIST, "so/so.xml")
                .with("_rels/.rels", StoredWorkbook.relations("officeDocument", "/so/so.xml"))
                .without(StoredWorkbook.RELATIONS)
                .with("so/_rels/so.xml.rels", StoredWorkbook.relations("worksheet", "../xl/worksheets/sheet1.xml"));

        assertThat(judged(workbook).amounts()).isEqualTo(amounts("SO_HN", 3, "VB_PB", 4));
    }

    @Test
    @DisplayName("a guide in front of the form is no data, whatever columns it explains")
    void guideInFront() {
        var guide = List.<List<Object>>of(
                List.of("Mã chỉ tiêu", "Giải thích", "Kết quả"), List.of("SO_HN", "đếm số cuộc", "ghi số"));
        var form = List.<List<Object>>of(
                List.of("Mã đơn vị", "Kỳ báo cáo", "Mã chỉ tiêu", "Kết quả", "Ghi chú"),
                List.of("KT", "2026-H1", "SO_HN", 3, "a"));
        var codes =
                List.<List<Object>>of(List.of("Mã chỉ tiêu", "Chỉ tiêu", "Đơn vị tính"), List.of("SO_HN", "a", "cuộc"));

        var explained = judged(Workbooks.aWorkbook()
                .sheet("Danh mục", codes)
                .sheet("Biểu", form)
                .bytes());

        assertThat(explained.amounts()).isEqualTo(amounts("SO_HN", 3));
        assertThat(judged(Workbooks.aWorkbook()
                                .sheet("Hướng dẫn", guide.subList(0, 1))
                                .sheet("Biểu", form)
                                .bytes())
                        .findings())
                .extracting(Finding::value)
                .contains("Biểu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hướng dẫn", "Trang 1"})
    @DisplayName("a sheet that is called a guide and yet holds more than an example is a form that is left out")
    void guideWithData(String name) {
        var first = List.<List<Object>>of(
                List.of("Mã chỉ tiêu", "Kết quả"), List.of("SO_HN", 3), List.of("VB_PB", 4), List.of("CBCCVC", 9));
        var second = List.<List<Object>>of(List.of("Mã chỉ tiêu", "Kết quả"), List.of("SO_HN", 5));

        var judged = judged(
                Workbooks.aWorkbook().sheet(name, first).sheet("Biểu", second).bytes());

        assertThat(finding(judged, FindingCode.SHEETS_LEFT_OUT).value()).isEqualTo("\"Biểu\"");
    }

    @Test
    @DisplayName("several forms in one workbook are refused by the names of the sheets")
    void severalForms() {
        var form = List.<List<Object>>of(
                List.of("Mã đơn vị", "Kỳ báo cáo", "Mã chỉ tiêu", "Kết quả", "Ghi chú"),
                List.of("KT", "2026-H1", "SO_HN", 3, "a"));
        var activities = List.<List<Object>>of(
                List.of("Ngày", "Loại", "Nội dung", "Số người tham dự"), List.of("05/3/2026", "Hội nghị", "Họp", 20));

        var judged = judged(Workbooks.aWorkbook()
                .sheet("Kết quả", form)
                .sheet("Hoạt động", activities)
                .hidden("Cũ", activities)
                .bytes());

        assertThat(finding(judged, FindingCode.SHEETS_LEFT_OUT).value()).isEqualTo("\"Hoạt động\"");
        assertThat(judged.codes()).doesNotContain(FindingCode.SHEET_READ);
        assertThat(judged.rowsOfData()).isZero();
    }

    private static StoredWorkbook results(String rows) {
        return StoredWorkbook.ofRows(RESULTS + rows);
    }

    private static StoredWorkbook merged(String rows, String... ranges) {
        var merges = new StringBuilder();
        for (var range : ranges) {
            merges.append("<mergeCell ref=\"%s\"/>".formatted(range));
        }
        return StoredWorkbook.ofRows(rows)
                .replacing(StoredWorkbook.SHEET, "</sheetData>", "</sheetData><mergeCells>" + merges + "</mergeCells>");
    }

    private static String raised(String text, String mark) {
        return "<c t=\"inlineStr\"><is><r><t>%s</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>%s</t></r></is></c>"
                .formatted(text, mark);
    }

    private static Map<String, BigDecimal> amounts(Object... codesAndFigures) {
        var amounts = new TreeMap<String, BigDecimal>();
        for (var i = 0; i < codesAndFigures.length; i += 2) {
            amounts.put((String) codesAndFigures[i], BigDecimal.valueOf((int) codesAndFigures[i + 1]));
        }
        return amounts;
    }

    private static Finding finding(JudgedFile judged, FindingCode code) {
        return judged.findings().stream()
                .filter(finding -> finding.code() == code)
                .findFirst()
                .orElseThrow();
    }

    private JudgedFile judged(StoredWorkbook workbook) {
        return judged(workbook.bytes());
    }

    private JudgedFile judged(byte[] workbook) {
        try {
            return JudgedFile.of(Files.write(folder.resolve("bieu.xlsx"), workbook), "KT");
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
