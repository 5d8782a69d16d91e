package vn.tonghop.acceptance;

import static vn.tonghop.acceptance.StrangerCase.file;
import static vn.tonghop.fixture.StoredWorkbook.row;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.fixture.StoredWorkbook;

/** Workbooks whose cells are merged, partly struck out, or the results of formulas. */
final class StrangerCells {

    private static final List<String> CODES = List.of(
            "SO_HN", "LUOT_NGUOI", "VB_PB", "CBCCVC", "CBCCVC_QT", "DHVH_DK", "DHVH_DAT", "GDVH_DK", "GDVH_DAT");
    private static final String HEADER = row("Mã chỉ tiêu", "Kết quả", "Ghi chú");
    private static final String DAYS = row("Ngày", "Loại", "Nội dung", "Số người tham dự");
    private static final String STRUCK = "<r><rPr><strike/></rPr><t xml:space=\"preserve\">%s</t></r>";
    private static final String RAISED = "<r><rPr><vertAlign val=\"superscript\"/></rPr><t>%s</t></r>";

    private StrangerCells() {}

    static Stream<StrangerCase> all() {
        return Stream.of(parts(), merged(), formulas()).flatMap(List::stream);
    }

    private static String rows(Object first, String more) {
        return HEADER
                + CODES.stream()
                        .map(code -> row(code, code.equals("SO_HN") ? first : 7, ""))
                        .collect(Collectors.joining())
                + more;
    }

    private static StrangerCase form(String name, Object first, String more, String verdict, String... codes) {
        return file(name, StoredWorkbook.ofRows(rows(first, more)).bytes(), verdict, codes);
    }

    private static String rich(String runs) {
        return "<c t=\"inlineStr\"><is>%s</is></c>".formatted(runs);
    }

    private static List<StrangerCase> parts() {
        var shared = StoredWorkbook.ofRows(rows("<c t=\"s\"><v>0</v></c>", ""))
                .with(
                        "xl/sharedStrings.xml",
                        "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><r><t>7</t></r>%s</si></sst>"
                                .formatted(RAISED.formatted("(1)")));
        shared.with(
                StoredWorkbook.RELATIONS,
                StoredWorkbook.relations("worksheet", "worksheets/sheet1.xml", "sharedStrings", "sharedStrings.xml"));
        return List.of(
                file("k07-chu-thich-chung.xlsx", shared.bytes(), "ACCEPTED", "TEXT_LEFT_OUT"),
                form(
                        "k07-gach-het.xlsx",
                        rich(STRUCK.formatted("99")),
                        "",
                        "PARTLY_ACCEPTED",
                        "NUMBER_MISSING@2",
                        "TEXT_LEFT_OUT"),
                form(
                        "k07-sua-canh.xlsx",
                        rich(STRUCK.formatted("99 ") + "<r><t>7</t></r>" + RAISED.formatted("*")),
                        "",
                        "ACCEPTED",
                        "TEXT_LEFT_OUT"));
    }

    private static List<StrangerCase> merged() {
        return List.of(
                days(
                        "k11-gop-ngay.xlsx",
                        row("05/3/2026", "Hội nghị", "Sơ kết", 20) + row("", "Hội nghị", "Tổng kết", 30),
                        "A2:A3",
                        "ACCEPTED"),
                days(
                        "k11-gop-loai.xlsx",
                        row("05/3/2026", "Hội nghị", "Sơ kết", 20)
                                + row("06/3/2026", "", "Tổng kết", 30)
                                + row("07/3/2026", "", "Phát động", 10),
                        "B2:B4",
                        "ACCEPTED"),
                days(
                        "k11-khong-gop.xlsx",
                        row("05/3/2026", "Hội nghị", "Sơ kết", 20) + row("06/3/2026", "", "Tổng kết", 30),
                        "D8:D9",
                        "REFUSED",
                        "CELL_MISSING@3"));
    }

    private static StrangerCase days(String name, String rows, String range, String verdict, String... codes) {
        var merge = "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"%s\"/></mergeCells>".formatted(range);
        var workbook = StoredWorkbook.ofRows(DAYS + rows).replacing(StoredWorkbook.SHEET, "</sheetData>", merge);
        return file(name, workbook.bytes(), verdict, codes);
    }

    private static List<StrangerCase> formulas() {
        var blank = "<c t=\"str\"><f>IF(H2=\"\",\"\",H2)</f><v></v></c>";
        return List.of(
                form("k13-ba-muoi-dong.xlsx", 7, row(blank, blank, blank).repeat(30), "ACCEPTED"),
                form("k13-ket-qua-rong.xlsx", blank, "", "PARTLY_ACCEPTED", "NUMBER_MISSING@2"),
                form("k13-ket-qua-so.xlsx", "<c><f>3+4</f><v>7</v></c>", "", "ACCEPTED"),
                form("k13-chua-tinh.xlsx", "<c><f>3+4</f></c>", "", "PARTLY_ACCEPTED", "EXCEL_DAMAGE@2"),
                form(
                        "k13-loi.xlsx",
                        "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>",
                        "",
                        "PARTLY_ACCEPTED",
                        "EXCEL_DAMAGE@2"));
    }
}
