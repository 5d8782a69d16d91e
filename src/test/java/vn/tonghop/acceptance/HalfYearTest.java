package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.command.CommandLineEntry;
import vn.tonghop.fixture.OoxmlSchemas;

/**
 * Twenty working days of a half-year with twelve mishaps, as {@code rehearse --mishaps} prints them: what the drafting department
 * reads each day is enough to know what to do next, and whatever it does it does by dropping a file.
 */
@Tag("long")
class HalfYearTest {

    private final SoftAssertions days = new SoftAssertions();

    @TempDir
    Path folder;

    @Test
    @DisplayName(
            "EM-01, DL-09: a half-year with twelve mishaps; the drafter's mail says each day what to do, and a dropped file does it")
    void twentyWorkingDays() throws IOException {
        var pages = rehearse();

        whileUnitsSubmit(pages);
        untilTheReportIsOut(pages);
        days.assertThat(pages.split("\n=== ")).hasSizeGreaterThan(20);
        days.assertThat(pages)
                .as("no machine speaks")
                .doesNotContain("Exception", "java.", "plan.yml", "refused", "CONNECT", "tonghop ");
        days.assertAll();
        everyWordAndExcelFileIsValid();
    }

    private void whileUnitsSubmit(String pages) {
        day(pages, "22/5/2026", "01 đơn vị nộp đúng hạn", "Chưa có địa chỉ thư của Phòng Nội chính");
        day(pages, "25/5/2026", "nằm nhầm thư mục", "nham.csv", "ghi là của Phòng Kinh tế", "07 chưa nộp");
        day(pages, "26/5/2026", "không thuộc đơn vị nào", "KT cu/nham lan hai.csv", "đặt lại tệp vào đúng thư mục");
        day(
                pages,
                "27/5/2026",
                "không đọc được thư mục nộp \"PVHCC\"",
                "không có quyền truy cập",
                "cán bộ quản trị cấp quyền đọc");
        day(
                pages,
                "28/5/2026",
                "Tệp \"PVHCC/ket qua.csv\" không lưu trữ được",
                "việc của cán bộ quản trị",
                "vẫn còn nguyên trong thư mục nộp");
        day(pages, "29/5/2026", "03 đơn vị nộp đúng hạn");
        day(pages, "01/6/2026", "Phòng Tổng hợp", "2.400", "hỏi lại đơn vị", "phiếu rút tệp", "phieu-rut-tep.xlsx");
        day(pages, "02/6/2026", "phải nộp lại: Phòng Khoa giáo - Văn xã.");
        day(pages, "03/6/2026", "05 đơn vị nộp đúng hạn");
        day(pages, "04/6/2026", "chi mot dong.csv", "thiếu phần lớn các mục", "hỏi lại đơn vị");
        day(pages, "05/6/2026", "Đã rút tệp \"go thua so.csv\"", "chưa nộp: ", "Phòng Tổng hợp");
        day(pages, "08/6/2026", "Đã gia hạn cho Trung tâm Thông tin", "hết ngày 11/6/2026");
        day(pages, "09/6/2026", "06 đơn vị nộp đúng hạn", "Biên nhận số 12");
    }

    private void untilTheReportIsOut(String pages) {
        day(
                pages,
                "10/6/2026",
                "Dự thảo để xem trước",
                "Quá hạn báo cáo Phong trào kỳ 6 tháng đầu năm 2026: Phòng Nội chính",
                "chưa nộp: Phòng Nội chính; đề nghị liên hệ, đôn đốc.",
                "phieu-duyet-2026-H1-ban-9.xlsx");
        day(
                pages,
                "11/6/2026",
                "Đề nghị duyệt dự thảo",
                "chưa có số liệu của: Phòng Nội chính.",
                "09 giờ 00, ngày 12/6/2026",
                "ghi phiếu duyệt kèm thư này");
        day(
                pages,
                "12/6/2026",
                "Bộ phận tổng hợp không nhận được thư nào",
                "CANH-BAO.txt",
                "không kết nối được với máy chủ thư",
                "gửi báo cáo bằng cách khác");
        day(pages, "15/6/2026", "CANH-BAO.txt", "thư chưa gửi được");
        day(pages, "16/6/2026", "CANH-BAO.txt", "đã đến thời điểm gửi");
        day(
                pages,
                "17/6/2026",
                "Đã thực hiện phiếu: phieu duyet.xlsx",
                "da ky.pdf đặt kèm phiếu",
                "lập báo cáo bổ sung số 1",
                "muon.csv",
                "Bản sao báo cáo gửi: ",
                "Để biết: Báo cáo",
                "đến Sở Văn hóa, Thể thao và Du lịch lúc 14 giờ 00, ngày 17/6/2026");
        assertThat(page(pages, "17/6/2026")).doesNotContain("CANH-BAO.txt");
    }

    private void day(String pages, String day, String... expected) {
        for (var words : expected) {
            days.assertThat(page(pages, day))
                    .as("what the drafting department reads on %s", day)
                    .contains(words);
        }
    }

    private static String page(String pages, String day) {
        var start = pages.indexOf(", " + day + " ===");
        var end = pages.indexOf("\n=== ", start);
        return start < 0 ? "" : pages.substring(start, end < 0 ? pages.length() : end);
    }

    private String rehearse() {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var code = CommandLineEntry.run(
                new String[] {"rehearse", "2026-H1", "--mishaps", "--today", "2026-03-01", "--output", folder.toString()
                },
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Reports, annexes, blank forms, slips, rows to correct. */
    private void everyWordAndExcelFileIsValid() throws IOException {
        var schemas = new OoxmlSchemas();
        var files = new ArrayList<String>();
        try (var found = Files.walk(folder)) {
            for (var file : found.filter(path -> path.toString().matches(".*\\.(docx|xlsx)"))
                    .toList()) {
                files.add(folder.relativize(file).toString());
                assertThat(schemas.faults(file, new ArrayList<>()))
                        .as(file.toString())
                        .isEmpty();
            }
        }
        assertThat(files)
                .anyMatch(file -> file.endsWith("bao-cao-2026-H1.docx") || file.contains("Báo cáo"))
                .anyMatch(file -> file.contains("noi-bo-2026-H1.xlsx"))
                .anyMatch(file -> file.contains("phieu-gia-han"))
                .anyMatch(file -> file.contains("bieu-mau"));
    }
}
