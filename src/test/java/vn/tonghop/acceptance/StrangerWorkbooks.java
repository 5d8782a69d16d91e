package vn.tonghop.acceptance;

import static vn.tonghop.acceptance.StrangerCase.file;
import static vn.tonghop.fixture.StoredWorkbook.row;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.fixture.StoredWorkbook;
import vn.tonghop.fixture.Workbooks;

/** Workbooks of the kinds that were read wrongly once. */
final class StrangerWorkbooks {

    private static final List<String> CODES = List.of(
            "SO_HN", "LUOT_NGUOI", "VB_PB", "CBCCVC", "CBCCVC_QT", "DHVH_DK", "DHVH_DAT", "GDVH_DK", "GDVH_DAT");
    private static final String HEADER = row("Mã chỉ tiêu", "Kết quả", "Ghi chú");

    private StrangerWorkbooks() {}

    static Stream<StrangerCase> all() {
        var kinds = Stream.of(damaged(), sheets(), times(), cells()).flatMap(List::stream);
        return Stream.concat(kinds, StrangerCells.all());
    }

    private static String rows(Object... figures) {
        return CODES.stream()
                .map(code -> row(code, figures.length > 0 && code.equals("SO_HN") ? figures[0] : 7, ""))
                .collect(Collectors.joining());
    }

    private static StoredWorkbook whole() {
        return StoredWorkbook.ofRows(HEADER + rows());
    }

    private static List<StrangerCase> damaged() {
        var sheet = whole().part(StoredWorkbook.SHEET);
        var strict = whole();
        strict.parts()
                .replaceAll((part, content) -> content.replace(
                                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                "http://purl.oclc.org/ooxml/spreadsheetml/main")
                        .replace(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                "http://purl.oclc.org/ooxml/officeDocument/relationships"));
        return List.of(
                file("k01-strict.xlsx", strict.bytes(), "ACCEPTED"),
                file(
                        "k01-cat.xlsx",
                        whole().with(StoredWorkbook.SHEET, sheet.substring(0, sheet.length() / 2))
                                .bytes(),
                        "REFUSED",
                        "READER_FAILED"),
                file(
                        "k01-the.xlsx",
                        whole().with(StoredWorkbook.SHEET, sheet.replace("</c><c>", "</v><c>"))
                                .bytes(),
                        "REFUSED",
                        "READER_FAILED"),
                file("k01-thieu.xlsx", whole().without(StoredWorkbook.SHEET).bytes(), "REFUSED"),
                file("k17-khong-styles.xlsx", whole().bytes(), "ACCEPTED"),
                file(
                        "k17-khong-loai.xlsx",
                        whole().without("[Content_Types].xml").bytes(),
                        "ACCEPTED"),
                file("k17-khong-quan-he.xlsx", whole().without("_rels/.rels").bytes(), "ACCEPTED"));
    }

    private static List<StrangerCase> sheets() {
        var names = List.<Object>of("Mã chỉ tiêu", "Kết quả", "Ghi chú");
        var form = Stream.concat(Stream.of(names), CODES.stream().map(code -> List.<Object>of(code, 7, "")))
                .toList();
        var days = List.of(
                List.<Object>of("Ngày", "Loại", "Nội dung", "Số người tham dự"),
                List.<Object>of("05/5/2026", "Hội nghị", "Sơ kết", 20));
        var example = List.of(names, List.<Object>of("SO_HN", 4, "Ghi số cuộc"));
        var words = List.of(names, List.<Object>of("SO_HN", "ghi số cuộc", ""), List.<Object>of("VB_PB", "", ""));
        var dated = List.of(days.get(0), List.<Object>of("01/5/2026", "Hội nghị", "Ví dụ: Sơ kết", 1));
        var manyDays = Stream.concat(
                        Stream.of(days.get(0)),
                        Stream.of(6, 7, 8, 9)
                                .map(day -> List.<Object>of("0" + day + "/5/2026", "Hội nghị", "Sơ kết", 20)))
                .toList();
        var guide = List.of(List.<Object>of("Hướng dẫn ghi biểu"), List.<Object>of("Ghi số, không ghi chữ."));
        return List.of(
                file(
                        "k06-hai-bieu.xlsx",
                        Workbooks.aWorkbook().sheet("A", form).sheet("B", days).bytes(),
                        "REFUSED",
                        "SHEETS_LEFT_OUT"),
                file(
                        "k06-huong-dan.xlsx",
                        Workbooks.aWorkbook()
                                .sheet("Hướng dẫn", guide)
                                .sheet("Số liệu", form)
                                .bytes(),
                        "ACCEPTED"),
                sheets("k06-vi-du-truoc.xlsx", "ACCEPTED", example, form),
                sheets("k06-vi-du-sau.xlsx", "ACCEPTED", form, example),
                sheets("k06-chu-giai.xlsx", "ACCEPTED", words, form),
                sheets("k06-mau-trong.xlsx", "ACCEPTED", List.of(names), form),
                sheets("k06-vi-du-ngay.xlsx", "ACCEPTED", dated, manyDays),
                sheets("k06-them-ngay.xlsx", "REFUSED", days, manyDays),
                file(
                        "k06-hai-ban.xlsx",
                        Workbooks.aWorkbook()
                                .sheet("Quý I", form)
                                .sheet("Quý II", form)
                                .bytes(),
                        "REFUSED"));
    }

    /** Sheets of one form for two times: the one of the open period is read where only it says so. */
    private static List<StrangerCase> times() {
        return List.of(
                named("k06-hai-nam.xlsx", "2025", "2026", "ACCEPTED", "SHEETS_OF_ANOTHER_TIME"),
                named("k06-hai-ky.xlsx", "6 tháng cuối 2025", "6 tháng đầu 2026", "ACCEPTED", "SHEETS_OF_ANOTHER_TIME"),
                above("k06-tieu-de.xlsx", "Kết quả năm 2025", "Kết quả 6 tháng đầu năm 2026", "ACCEPTED"),
                above("k06-mot-tieu-de.xlsx", "Kết quả", "Kết quả 6 tháng đầu năm 2026", "REFUSED"),
                inColumn("k06-cot-ky.xlsx", "2026", "2026-H1", "ACCEPTED"),
                inColumn("k06-cot-mot-ky.xlsx", "2026-H1", "2026-H1", "REFUSED"),
                named("k06-hai-lan.xlsx", "6T 2026", "6T 2026 (2)", "REFUSED", "SHEETS_LEFT_OUT"),
                named("k06-khong-noi.xlsx", "Sheet1", "6T 2026", "REFUSED", "SHEETS_LEFT_OUT"));
    }

    private static StrangerCase named(String name, String earlier, String now, String verdict, String code) {
        return file(
                name,
                Workbooks.aWorkbook()
                        .sheet(earlier, form(99))
                        .sheet(now, form(7))
                        .bytes(),
                verdict,
                code);
    }

    private static StrangerCase above(String name, String earlier, String now, String verdict) {
        return sheets(name, verdict, under(earlier, form(99)), under(now, form(7)));
    }

    private static StrangerCase inColumn(String name, String earlier, String now, String verdict) {
        return sheets(name, verdict, with(earlier, form(99)), with(now, form(7)));
    }

    private static List<List<Object>> form(int figure) {
        return Stream.concat(
                        Stream.of(List.<Object>of("Mã chỉ tiêu", "Kết quả", "Ghi chú")),
                        CODES.stream().map(code -> List.<Object>of(code, figure, "")))
                .toList();
    }

    private static List<List<Object>> under(String title, List<List<Object>> form) {
        return Stream.concat(Stream.of(List.<Object>of(title)), form.stream()).toList();
    }

    private static List<List<Object>> with(String period, List<List<Object>> form) {
        return form.stream()
                .map(row -> List.of(row.get(0), row.get(1), row.equals(form.get(0)) ? "Kỳ báo cáo" : period))
                .toList();
    }

    private static StrangerCase sheets(String name, String verdict, List<List<Object>> one, List<List<Object>> two) {
        return file(
                name,
                Workbooks.aWorkbook().sheet("Sheet1", one).sheet("Trang 2", two).bytes(),
                verdict);
    }

    private static List<StrangerCase> cells() {
        var note =
                "<c t=\"inlineStr\"><is><r><t>7</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>2</t></r></is></c>";
        var struck = "<c t=\"inlineStr\"><is><r><rPr><strike/></rPr><t>15</t></r><r><t>7</t></r></is></c>";
        return List.of(
                file(
                        "k07-chu-thich.xlsx",
                        StoredWorkbook.ofRows(HEADER + rows(note)).bytes(),
                        "ACCEPTED",
                        "TEXT_LEFT_OUT"),
                file(
                        "k07-gach-bo.xlsx",
                        StoredWorkbook.ofRows(HEADER + rows(struck)).bytes(),
                        "ACCEPTED",
                        "TEXT_LEFT_OUT"),
                file(
                        "k11-an.xlsx",
                        whole().replacing(
                                        StoredWorkbook.SHEET,
                                        "<row><c t=\"inlineStr\"><is><t>VB_PB",
                                        "<row hidden=\"1\"><c t=\"inlineStr\"><is><t>VB_PB")
                                .bytes(),
                        "ACCEPTED",
                        "HIDDEN_ROWS_COUNTED"),
                hidden("k11-cot-an.xlsx", "2", "ACCEPTED", "HIDDEN_COLUMNS_COUNTED"),
                hidden("k11-cot-ma-an.xlsx", "1", "ACCEPTED", "HIDDEN_COLUMNS_COUNTED"),
                hidden("k11-cot-trong-an.xlsx", "5", "ACCEPTED", "PERIOD_ASSUMED"),
                file(
                        "k13-rong.xlsx",
                        StoredWorkbook.ofRows(HEADER
                                        + rows()
                                        + row("", "<c t=\"str\"><f>A1</f><v></v></c>", "")
                                                .repeat(5))
                                .bytes(),
                        "ACCEPTED"));
    }

    private static StrangerCase hidden(String name, String column, String verdict, String code) {
        var columns = "<cols><col min=\"%1$s\" max=\"%1$s\" hidden=\"1\"/></cols>".formatted(column);
        var content = whole().replacing(StoredWorkbook.SHEET, "<sheetData>", columns + "<sheetData>");
        return file(name, content.bytes(), verdict, code);
    }
}
