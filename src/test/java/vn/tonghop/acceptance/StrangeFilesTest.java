package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.fixture.StoredWorkbook.row;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.StoredWorkbook;
import vn.tonghop.fixture.TestDatabase;
import vn.tonghop.fixture.Workbooks;

/** One night over files as other offices leave them: each is answered for itself, and none keeps the others from counting. */
@OnEachDatabase(Dialect.SAME)
class StrangeFilesTest {

    private static final String TODAY = "2026-06-08";
    private static final String HEADER = "Mã đơn vị;Kỳ báo cáo;Mã chỉ tiêu;Kết quả;Ghi chú\n";

    @TempDir
    Path folder;

    private final TestDatabase database;
    private Office office;

    StrangeFilesTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void emptyOffice() {
        office = new Office(folder, database);
    }

    @Test
    @DisplayName("a file on which the reader fails stops only itself, in the night and in the check; doctor names it")
    void damagedWorkbooks() {
        var whole = StoredWorkbook.ofRows(row("Mã chỉ tiêu", "Kết quả", "Ghi chú") + row("SO_HN", 3, "a"));
        var cut = StoredWorkbook.ofRows("")
                .with(StoredWorkbook.SHEET, whole.part(StoredWorkbook.SHEET).substring(0, 300));
        var files = new LinkedHashMap<String, byte[]>();
        files.put("KT", cut.bytes());
        files.put(
                "NC",
                whole.replacing(StoredWorkbook.SHEET, ">3<", "><v/><a></v><").bytes());
        files.put("TCHCQT", text(HEADER + "TCHCQT;2026-H1;SO_HN;3;\n"));
        files.forEach((unit, content) -> office.drop(unit, "bieu.xlsx", content));
        var dropped = files.keySet().stream()
                .map(unit -> office.input().resolve(unit).resolve("bieu.xlsx").toString())
                .toList();

        var check = office.run(TODAY, "check", dropped.get(0), dropped.get(2));
        var night = office.run(TODAY, "nightly");

        assertThat(check.exitCode()).as(check.err()).isEqualTo(1);
        assertThat(check.out()).contains("Chương trình không đọc được tệp này").contains("\"bieu.xlsx\" của Phòng");
        assertThat(night.exitCode()).as(night.err()).isEqualTo(1);
        assertThat(verdicts())
                .containsEntry("KT", "REFUSED")
                .containsEntry("NC", "REFUSED")
                .containsEntry("TCHCQT", "ACCEPTED");
        assertThat(office.receipt("KT", "bieu.xlsx"))
                .contains("Excel Workbook (*.xlsx)")
                .contains("CSV UTF-8");
        assertThat(office.files("luu-tru/KT")).hasSize(1);
        assertThat(office.run(TODAY, "doctor").out())
                .contains("chương trình không đọc được tệp \"bieu.xlsx\" trong thư mục KT (")
                .contains("tệp \"bieu.xlsx\" trong thư mục NC (");
    }

    @Test
    @DisplayName("what people write in other ways is read or truly refused, in the night and in the check")
    void habits() {
        var nil = office.drop(
                "NK", "nil.csv", HEADER + "NK;2026-H1;SO_HN;Không phát sinh trong kỳ;\nNK;2026-H1;VB_PB;-;\n");
        var numbers =
                office.drop("KT", "so.csv", HEADER + "KT;2026-H1;SO_HN;2 nghìn;\nKT;2026-H1;VB_PB;\"=\"\"3\"\"\";\n");
        var lost = office.drop("NC", "chu.csv", "M? ??n v?;M? ch? tiêu;K?t qu?\nNC;SO_HN;3\n");

        var check = office.run(TODAY, "check", nil.toString(), numbers.toString(), lost.toString());
        var night = office.run(TODAY, "nightly");

        assertThat(check.out())
                .contains("không phát sinh trong kỳ", "viết tắt bằng chữ", "Chữ có dấu trong tệp đã bị mất")
                .doesNotContain("thiếu cột bắt buộc");
        assertThat(night.exitCode()).as(night.err()).isEqualTo(1);
        assertThat(verdicts()).containsEntry("NK", "NIL").containsEntry("NC", "REFUSED");
        assertThat(office.receipt("KT", "so.csv")).contains("\"2 nghìn\" không phải là một con số rõ ràng");
        assertThat(office.receipt("NC", "chu.csv")).contains("CSV UTF-8 (Comma delimited)");
    }

    @Test
    @DisplayName("a guide is no data wherever it stands in the workbook, in the night and in the check")
    void guides() {
        var names = List.<Object>of("Mã chỉ tiêu", "Kết quả", "Ghi chú");
        var form = List.of(names, List.<Object>of("SO_HN", 3, ""), List.<Object>of("VB_PB", 4, ""));
        var text = List.of(
                List.<Object>of("Kính gửi các đơn vị, đề nghị đọc kỹ trước khi ghi số liệu vào trang sau."),
                List.<Object>of("Mã chỉ tiêu", "Kết quả"),
                List.<Object>of("ghi đúng mã đã cho", "ghi số, không ghi đơn vị tính"),
                List.<Object>of("Mọi thắc mắc xin liên hệ Văn phòng."));
        var explained = List.of(
                List.<Object>of("Mã chỉ tiêu", "Cách ghi", "Kết quả"),
                List.<Object>of("SO_HN", "đếm số cuộc", "ghi số"));
        var example = List.of(names, List.<Object>of("SO_HN", 99, "ví dụ: đã họp 99 cuộc"));
        var dropped = List.of(
                office.drop("KT", "bieu.xlsx", workbook("Hướng dẫn", text, "Số liệu", form)),
                office.drop(
                        "NC",
                        "bieu.xlsx",
                        Workbooks.aWorkbook()
                                .sheet("Bìa", List.of(List.of("Báo cáo của đơn vị")))
                                .sheet("Trang 2", explained)
                                .sheet("Số liệu", form)
                                .bytes()),
                office.drop("NK", "bieu.xlsx", workbook("HUONG DAN GHI BIEU", example, "Sheet2", form)),
                office.drop("TCHCQT", "bieu.xlsx", workbook("Số liệu", form, "Sheet2", form)));

        var check = office.run(
                TODAY, "check", dropped.get(0).toString(), dropped.get(2).toString());
        var night = office.run(TODAY, "nightly");

        assertThat(check.out())
                .contains("trang tính \"Số liệu\"", "trang tính \"Sheet2\"")
                .doesNotContain("Sổ tính có thêm biểu mẫu ở các trang tính khác");
        assertThat(night.exitCode()).as(night.err()).isEqualTo(1);
        assertThat(verdicts())
                .containsEntry("KT", "ACCEPTED")
                .containsEntry("NC", "ACCEPTED")
                .containsEntry("NK", "ACCEPTED")
                .containsEntry("TCHCQT", "REFUSED");
    }

    @Test
    @DisplayName("one cell with letters of an old font or encoded twice is converted and told, or only told")
    void spoiledCells() {
        var rows = "%1$s;2026-H1;SO_HN;3;đã họp\n%1$s;2026-H1;UU_DIEM;%2$s;\n%1$s;2026-H1;HAN_CHE;Chưa đều;\n";
        var others = Stream.of("VB_PB", "LUOT_NGUOI", "DHVH_DK", "DHVH_DAT", "GDVH_DK", "GDVH_DAT")
                .map("TCHCQT;2026-H1;%s;5;\n"::formatted)
                .collect(Collectors.joining());
        var old = office.drop("KT", "a.csv", HEADER + rows.formatted("KT", "C«ng chøc chÊp hµnh tèt néi quy"));
        var sheet = office.drop(
                "NC",
                "b.xlsx",
                StoredWorkbook.ofRows(row("Mã chỉ tiêu", "Kết quả", "Ghi chú")
                                + row("SO_HN", 3, "đã họp đủ")
                                + row("UU_DIEM", "Coâng chöùc chaáp haønh toát", "")
                                + row("HAN_CHE", "Chưa đều", ""))
                        .bytes());
        office.drop("NK", "c.csv", HEADER + rows.formatted("NK", "Ä\u0090Ã£ phá»• biáº¿n Ä‘áº§y Ä‘á»§"));
        office.drop("TCHCQT", "d.csv", HEADER + rows.formatted("TCHCQT", "CÃ´ng chá» chá»©c cháº") + others);

        var check = office.run(TODAY, "check", old.toString(), sheet.toString());
        var night = office.run(TODAY, "nightly");

        assertThat(check.out())
                .contains("đã chuyển thành: \"Công chức chấp hành tốt nội quy\"")
                .contains("đã chuyển thành: \"Công chức chấp hành tốt\"");
        assertThat(night.exitCode()).as(night.err()).isEqualTo(1);
        assertThat(office.receipt("NK", "c.csv")).contains("đã chuyển thành: \"Đã phổ biến đầy đủ\"");
        assertThat(office.receipt("TCHCQT", "d.csv")).contains("sai bảng mã, không đọc được");
        assertThat(verdicts()).containsEntry("TCHCQT", "PARTLY_ACCEPTED");
    }

    private static byte[] workbook(String first, List<List<Object>> rows, String second, List<List<Object>> others) {
        return Workbooks.aWorkbook().sheet(first, rows).sheet(second, others).bytes();
    }

    private Map<String, String> verdicts() {
        var verdicts = new LinkedHashMap<String, String>();
        database.jdbc()
                .sql("select folder, verdict from submission order by id")
                .query((row, index) -> List.of(row.getString(1), row.getString(2)))
                .list()
                .forEach(file -> verdicts.put(file.get(0), file.get(1)));
        return verdicts;
    }

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
