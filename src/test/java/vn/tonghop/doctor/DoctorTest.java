package vn.tonghop.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.TestDatabase;

/** The doctor finds whatever number is broken, in a house where everything else is well. */
@OnEachDatabase(Dialect.SAME)
class DoctorTest {

    private static final String EVE = "2026-06-11";

    private final TestDatabase database;

    @TempDir
    Path folder;

    private Office office;

    DoctorTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void emptyOffice() {
        office = new Office(folder, database);
    }

    @Test
    void findsEachNumberThatIsBroken() {
        aNight();
        assertThat(doctor())
                .contains("Số liệu của các tệp: 3 tệp, mọi dòng đều được tính đủ")
                .contains("Tệp gốc lưu trữ: 2 tệp đang được tính còn nguyên vẹn")
                .contains("Số liệu của các báo cáo: 1 bản, 162 số liệu, tính lại đều khớp")
                .contains("cơ sở dữ liệu cùng giờ");

        broken("update result_row set amount = amount + 27 where indicator_code = 'SO_HN' and amount in (3, 30)")
                .contains("bản số 1: chỉ tiêu SO_HN của KT ghi 3, tính lại được 30")
                .contains("bản số 1: chỉ tiêu SO_HN của VPUB ghi 7, tính lại được 34");
        corrected("update result_row set amount = 3 where amount = 30");

        broken("update report_total set amount = 8 where indicator_code = 'SO_HN' and department_code = 'VPUB'")
                .contains("chỉ tiêu SO_HN của VPUB ghi 8, tính lại được 7. Cách làm: chạy lệnh trace 2026-H1 SO_HN");
        corrected("update report_total set amount = 7 where indicator_code = 'SO_HN' and department_code = 'VPUB'");

        broken("update submission set lines_accepted = lines_accepted + 1, lines_blank = lines_blank - 1"
                        + " where file_name = 'kt.csv'")
                .contains("các dòng được tính chiếm 5 dòng của tệp nhưng đang lưu 4");
        corrected("update submission set lines_accepted = lines_accepted - 1, lines_blank = lines_blank + 1"
                + " where file_name = 'kt.csv'");

        broken("update submission_in_force set submission_id ="
                        + " (select max(id) from submission where file_name = 'hong.csv') where unit_code = 'KT'")
                .contains("Số liệu đang tính KT 2026-H1 RESULTS")
                .contains("không trỏ đến một tệp");
        corrected("update submission_in_force set submission_id ="
                + " (select max(id) from submission where file_name = 'kt.csv') where unit_code = 'KT'");

        broken("delete from refused_row where submission_id in (select submission_id from submission_in_force)")
                .contains("\"kt.csv\" (KT): ghi nhận 1 dòng không được tính nhưng đang lưu 0 dòng");
        broken("delete from result_row where indicator_code = 'CBCCVC'")
                .contains("\"kt.csv\" (KT): ghi nhận 4 dòng được tính nhưng đang lưu 3 dòng");
    }

    @Test
    void findsABrokenLineCountEvenWhereTheConstraintIsGone() {
        office.drop("NC", "nc.csv", "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nSO_HN,4,2026-H1\nGDVH_DK,20,2026-H1\n");
        office.run(EVE, "intake");
        corrected("alter table submission drop constraint submission_conservation");

        broken("update submission set lines_all = lines_all + 1 where file_name = 'nc.csv'")
                .contains("\"nc.csv\" (NC): tệp có 4 dòng nhưng các loại dòng cộng lại là 3");

        corrected("update submission set lines_all = lines_all - 1 where file_name = 'nc.csv'");
        corrected("alter table submission add constraint submission_conservation check ("
                + "state not in ('SETTLED', 'ANSWERED') or lines_all = lines_preamble + lines_header + lines_blank"
                + " + lines_aside + lines_accepted + lines_refused)");
    }

    @Test
    void findsAChangedOriginal() throws IOException {
        office.drop("KT", "kt.csv", "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nSO_HN,3,2026-H1\n");
        office.run(EVE, "intake");
        var original = office.output().resolve(office.files("luu-tru").get(0));
        Files.setPosixFilePermissions(original, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(original, Files.readString(original).replace("SO_HN,3", "SO_HN,9"));

        assertThat(doctor()).contains("Tệp gốc của tệp số").contains("không còn hoặc đã bị thay đổi");
    }

    @Test
    void findsAFolderThatIsNoneAndAMailServerThatDoesNotAnswer() throws IOException {
        int port;
        try (var closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }
        var file = Files.writeString(folder.resolve("khong-phai-thu-muc"), "");
        office.set("tonghop.report.folder", file.resolve("bao-cao").toString())
                .set("spring.mail.host", "127.0.0.1")
                .set("spring.mail.port", Integer.toString(port));

        assertThat(doctor())
                .contains("Thư mục báo cáo: không ghi được vào")
                .contains("kiểm tra " + file)
                .contains("không kết nối được với máy chủ 127.0.0.1:" + port)
                .contains("chưa có địa chỉ nhận báo động");
    }

    @Test
    void namesTheFoldersOfUnitsOutOfWhichNoFileCanBeTaken() throws IOException {
        Files.createDirectories(office.input().resolve("NC"));
        assertThat(doctor()).doesNotContain("Thư mục đơn vị");

        var closed = Files.createDirectories(office.input().resolve("KT"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        var file = Files.writeString(office.input().resolve("NK"), "không phải thư mục");

        assertThat(doctor())
                .containsPattern("Thư mục đơn vị: không lấy được tệp khỏi [12] thư mục [(].*" + file)
                .contains("cấp quyền đọc, ghi, xóa cho tài khoản chạy chương trình");
    }

    @Test
    void namesWhatAPersonHasToCompleteInThePlanAndChangesNothing() {
        var seen = doctor();
        var later = office.run("2028-01-02", "doctor").out();

        assertThat(seen)
                .contains("xác nhận ngày và trích yếu của Quyết định số 530/QĐ-UBND")
                .contains("người ký “Trần Bình Minh” ghi trong kế hoạch chưa được xác nhận")
                .contains("danh sách đơn vị đang dùng là danh sách mẫu")
                .contains("địa chỉ thư là địa chỉ mẫu")
                .contains("chưa nộp: ", "Kết luận: 6 việc cần người xử lý.");
        assertThat(later)
                .contains("lịch làm việc chưa có năm 2028")
                .contains("mọi kỳ báo cáo trong kế hoạch đều đã qua hạn");
        assertThat(office.files("")).allMatch(file -> file.toString().contains(".tonghop"));
    }

    private void aNight() {
        office.drop("KT", "kt.csv", """
                Mã chỉ tiêu,Kết quả,Kỳ báo cáo
                SO_HN,3,2026-H1
                GDVH_DK,10,2026-H1
                GDVH_DAT,x,2026-H1
                CBCCVC,5,2026-H1
                CBCCVC_QT,4,2026-H1

                """);
        office.drop("NC", "nc.csv", "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nSO_HN,4,2026-H1\nGDVH_DK,20,2026-H1\n");
        office.drop("TH", "hong.csv", "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nSO_HN,x,2026-H1\n");
        office.run(EVE, "nightly");
    }

    /** What the doctor says once that statement has run. */
    private AbstractStringAssert<?> broken(String statement) {
        corrected(statement);
        return assertThat(doctor());
    }

    private void corrected(String statement) {
        database.jdbc().sql(statement).update();
    }

    private String doctor() {
        var result = office.run(EVE, "doctor");
        assertThat(result.exitCode()).as(result.err()).isEqualTo(1);
        return result.out();
    }
}
