package vn.tonghop.plan.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.forms.StandardForms;
import vn.tonghop.unit.UnitCode;

/** Plans that are wrong in more than one place, or cannot be read at all. */
class PlanRefusalTest {

    @TempDir
    Path folder;

    @Test
    void tellsTheFaultsOfAllFilesAtOnceInOneMessage() throws Exception {
        var refusal = new PlanCopy(folder)
                .with("plan.yml", "policy: after-approval", "policy: never")
                .with("units.csv", "VP,department,hc@", "XX,department,hc@")
                .with("indicators.csv", "flow,sum,I.1", "flow,sum,I.7")
                .with("calendar.csv", "2026-01-10", "2026-01-13")
                .refusal();

        assertThat(refusal).hasMessage("""
                        Kế hoạch tại %s chưa dùng được, có 5 lỗi:
                          calendar.csv:3: ngày 2026-01-13 ghi là ngày làm bù nhưng không phải thứ Bảy, Chủ nhật. Sửa lại ngày; chỉ ngày cuối tuần mới làm bù.
                          indicators.csv:2: nhiệm vụ I.7 không có trong plan.yml. Ghi số của một nhiệm vụ có trong mục tasks của plan.yml.
                          plan.yml:3: 'policy' là 'never'. Ghi một trong: automatic, after-approval.
                          plan.yml:21: nhiệm vụ I.1 không có chỉ tiêu nào. Thêm chỉ tiêu vào indicators.csv; nếu không sẽ không đơn vị nào báo cáo.
                          units.csv:3: đơn vị cấp trên XX không có trong danh sách. Thêm đơn vị đó hoặc sửa lại mã.""".formatted(folder));
    }

    @Test
    void checksTheOtherFilesEvenWhenPlanYmlCannotBeRead() throws Exception {
        assertThat(new PlanCopy(folder)
                        .with("plan.yml", "title: Phong trào mẫu", "title: a: b")
                        .with("units.csv", "Mẫu,,,office", "Mẫu,,,bureau")
                        .with("indicators.csv", "flow,sum,I.1", "flux,sum,I.1")
                        .with("calendar.csv", "2026-01-10", "10/01/2026")
                        .faults())
                .containsExactly(
                        "calendar.csv:3: date là '10/01/2026'. Ghi ngày theo dạng 2026-06-15.",
                        "indicators.csv:2: kind là 'flux'. Ghi một trong: flow, stock, status, ratio, text.",
                        "plan.yml:1: không đúng dạng YAML. Sửa lại YAML tại đây, xem dấu hai chấm, dấu ngoặc và cách thụt dòng.",
                        "units.csv:2: kind là 'bureau'. Ghi một trong: office, department, subunit, place.");
    }

    @Test
    void countsLinesAsAnEditorDoesWhenACellHoldsALineBreak() throws Exception {
        assertThat(new PlanCopy(folder)
                        .with("units.csv", "Phòng Hành chính,", "\"Phòng\nHành chính\",")
                        .with("units.csv", "TT,subunit", "XX,subunit")
                        .faults())
                .containsExactly(
                        "units.csv:3: name là 'Phòng⏎Hành chính'. Ghi nội dung trên một dòng, không xuống dòng trong ô.",
                        "units.csv:6: đơn vị cấp trên XX không có trong danh sách. Thêm đơn vị đó hoặc sửa lại mã.");
    }

    @Test
    void namesTheLineOfAByteThatIsNotUtf8() throws Exception {
        var bytes = "title: a\npolicy: b\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(new PlanCopy(folder).withBytes("plan.yml", bytes).faults())
                .containsExactly(
                        "plan.yml:2: có ký tự không phải UTF-8. Lưu lại tệp với bảng mã UTF-8 (Excel: CSV UTF-8).");
    }

    @Test
    void namesAMissingFile() throws Exception {
        assertThat(new PlanCopy(folder).without("calendar.csv").faults())
                .containsExactly("calendar.csv: không có tệp này. Đặt tệp vào thư mục kế hoạch.");
    }

    @Test
    void refusesAddressesThatCannotBeSentToAndNamesOnTwoLines() throws Exception {
        assertThat(new PlanCopy(folder)
                        .with("units.csv", "hc@example.invalid", "hành.chính@example.invalid")
                        .with("units.csv", "a@example.invalid", "a@@example.invalid|a b@example.invalid|a@vpub")
                        .with("units.csv", "Tổ Một", "\"Tổ\nMột\"")
                        .faults())
                .hasSize(5)
                .contains("units.csv:5: name là 'Tổ⏎Một'. Ghi nội dung trên một dòng, không xuống dòng trong ô.")
                .filteredOn(fault -> fault.contains("mails"))
                .allMatch(fault -> fault.contains("phần trước @ chỉ gồm chữ không dấu"))
                .anyMatch(fault -> fault.startsWith("units.csv:3: mails là 'hành.chính@example.invalid'"));
    }

    @Test
    void takesADomainWithLettersOfAnyLanguage() throws Exception {
        var plan = new PlanCopy(folder)
                .with("units.csv", "hc@example.invalid", "hc@vănphòng.vn")
                .read();

        assertThat(plan.units().get(new UnitCode("HC")).mails()).containsExactly("hc@vănphòng.vn");
    }

    @Test
    void namesEveryFileOfAFolderThatIsNotThere() {
        assertThat(catchThrowable(() -> PlanFolder.at(folder.resolve("nowhere")).read(StandardForms.all())))
                .hasMessageContaining("có 4 lỗi:")
                .hasMessageContaining("plan.yml: không có tệp này");
    }

    @Test
    void refusesEmptyFiles() throws Exception {
        assertThat(new PlanCopy(folder)
                        .withBytes("plan.yml", new byte[0])
                        .withBytes("units.csv", new byte[0])
                        .faults())
                .containsExactly(
                        "plan.yml:1: tệp không có khóa nào. Ghi theo dạng từng dòng 'khóa: giá trị'.",
                        "units.csv:1: tệp không có dòng tiêu đề. Ghi dòng đầu tiên: code,name,aliases,parent,kind,mails,head,valid_from,valid_to,folder,reports.");
    }

    @Test
    void refusesAYamlThatRefersToItself() throws Exception {
        assertThat(new PlanCopy(folder)
                        .with("plan.yml", "parts:\n", "parts: &loop\n")
                        .with("plan.yml", "heading: Gia đình,", "heading: Gia đình, parts: *loop,")
                        .faults())
                .contains("plan.yml:61: outline có nhiều hơn hai cấp. Đưa các mục con lên cấp trên.");
    }

    @Test
    void tellsSemicolonsOfExcelOnceAndChecksTheOtherFiles() throws Exception {
        var units = Files.readString(shipped("units.csv"));

        assertThat(new PlanCopy(folder)
                        .withBytes("units.csv", ("\ufeff" + units.replace(',', ';')).getBytes(StandardCharsets.UTF_8))
                        .with("plan.yml", "policy: after-approval", "policy: never")
                        .faults())
                .containsExactly(
                        "plan.yml:3: 'policy' là 'never'. Ghi một trong: automatic, after-approval.",
                        "units.csv:1: các cột ngăn cách bằng dấu chấm phẩy, như khi Excel lưu theo thiết lập của máy."
                                + " Trong Excel đổi dấu ngăn cách danh sách thành dấu phẩy rồi lưu"
                                + " \"CSV UTF-8 (Comma delimited)\", hoặc lưu lại bằng LibreOffice với dấu phẩy.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1258", "UTF-16"})
    void tellsWhatExcelSavedInAnotherEncoding(String charset) throws Exception {
        var units = Files.readString(shipped("units.csv")).replace("ễ", "ê").replace("ộ", "ô");

        assertThat(new PlanCopy(folder)
                        .withBytes("units.csv", units.getBytes(charset))
                        .faults())
                .singleElement()
                .asString()
                .contains("có ký tự không phải UTF-8. Lưu lại tệp với bảng mã UTF-8 (Excel: CSV UTF-8).");
    }

    private static Path shipped(String name) throws URISyntaxException {
        var found = Objects.requireNonNull(PlanRefusalTest.class.getResource("/plan/small/" + name));
        return Path.of(found.toURI());
    }
}
