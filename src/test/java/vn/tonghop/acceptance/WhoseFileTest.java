package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.TestDatabase;

/** Files in folders of units, of other units and of no unit, and what stops one of them only. */
@OnEachDatabase(Dialect.SAME)
class WhoseFileTest {

    private static final String TODAY = "2026-06-08";
    private static final String HEADER = "Mã đơn vị;Kỳ báo cáo;Mã chỉ tiêu;Kết quả;Ghi chú\n";
    private static final String ROW = ";2026-H1;SO_HN;3;\n";

    @TempDir
    Path folder;

    private final TestDatabase database;
    private Office office;

    WhoseFileTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void emptyOffice() {
        office = new Office(folder, database);
    }

    @Test
    @DisplayName(
            "ST-08 folders in another case or by name belong to the unit; ST-06 a cut revision leaves the earlier in force")
    void foldersOfUnits() {
        office.drop("kt", "a.csv", HEADER + "KT" + ROW);
        office.drop("Phòng Nội chính", "a.csv", HEADER + "NC" + ROW);
        assertThat(office.run(TODAY, "intake").exitCode()).isZero();

        office.drop("KT", "b.csv", HEADER + "KT;2026-H1;SO_HN;4;\nKT;2026-H1;VB_P");
        office.run(TODAY, "intake");

        assertThat(verdicts())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("KT/a.csv", "ACCEPTED", "NC/a.csv", "ACCEPTED", "KT/b.csv", "REFUSED"));
        assertThat(office.receipt("KT", "\"b.csv\"")).contains("dở dang").contains("\"a.csv\"");
        assertThat(number("select sum(r.amount) from result_row r join submission_in_force f"
                        + " on f.submission_id = r.submission_id"))
                .isEqualTo(6);
    }

    @Test
    @DisplayName(
            "ST-09 a file in a wrong folder is told to drafter, holder and owner, and no more once it came to the right one")
    void wrongFolder() {
        office.drop("KT", "cua-nc.csv", HEADER + "NC" + ROW);
        office.drop("PHONG_LA", "cua-th.csv", HEADER + "TH" + ROW);
        var night = office.run(TODAY, "nightly");

        assertThat(night.exitCode()).isEqualTo(1);
        assertThat(night.out())
                .contains("tệp \"KT/cua-nc.csv\" nằm nhầm thư mục")
                .contains("PHONG_LA/cua-th.csv");
        assertThat(mailsTo("tchcqt@vpub.example.invalid", "cua-nc.csv")).contains("Tệp nằm nhầm thư mục: cua-nc.csv");
        assertThat(mailsTo("nc@vpub.example.invalid", "cua-nc.csv"))
                .containsExactly("Tệp của đơn vị nằm nhầm thư mục: cua-nc.csv");
        assertThat(mailsTo("kt@vpub.example.invalid", "cua-nc.csv"))
                .singleElement()
                .asString()
                .contains("Biên nhận");
        assertThat(mailsTo("th@vpub.example.invalid", "cua-th.csv")).hasSize(1);
        assertThat(night.out()).contains("chưa nộp: ").doesNotContain("năm 2026 phải nộp lại: ");

        office.drop("NC", "cua-nc.csv", HEADER + "NC" + ROW);
        office.drop("TH", "cua-th.csv", HEADER + "TH" + ROW);
        assertThat(office.run(TODAY, "nightly").out()).doesNotContain("nhầm thư mục");
        assertThat(verdicts()).containsEntry("NC/cua-nc.csv", "ACCEPTED").containsEntry("TH/cua-th.csv", "ACCEPTED");
        assertThat(Office.text(office.output().resolve("index.html"))).doesNotContain("PHONG_LA");
    }

    @Test
    @DisplayName(
            "ST-09 a unit in whose folder only the file of another one lies has not submitted, and is not blamed for it")
    void notItsOwnFile() {
        office.drop("KT", "cua-nc.csv", HEADER + "NC" + ROW);
        office.run(TODAY, "nightly");
        office.run("2026-06-10", "nightly");

        var told = database.jdbc()
                .sql("select text_body from outbox where kind = 'ESCALATION' and subject like '%Phòng Kinh tế'")
                .query(String.class)
                .list();
        assertThat(told)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text)
                        .contains("có tệp \"cua-nc.csv\"", "bên trong ghi là của đơn vị khác nên không được tính")
                        .doesNotContain("phải sửa và nộp lại"));
    }

    @Test
    @DisplayName("conflict copies of sync programs are answered as such; other names that look like them are taken")
    void conflictCopies() {
        office.drop("KT", "ket-qua.csv", HEADER + "KT" + ROW);
        office.run(TODAY, "intake");
        var copies = List.of(
                "ket-qua-VANTHU01.csv",
                "ket-qua-MAYTINH.csv",
                "ket-qua-DESKTOP-AB12CD3.csv",
                "ket-qua (Lan's conflicted copy 2026-06-05).csv",
                "ket-qua (bản sao xung đột của Lan 2026-06-05).csv",
                "ket-qua.sync-conflict-20260605-101112-ABCDEFG.csv",
                "ket-qua_conflict-20260605-101112.csv");
        for (var i = 0; i < copies.size(); i++) {
            office.drop("KT", copies.get(i), HEADER + "KT;2026-H1;SO_HN;1" + i + ";\n");
        }
        office.drop("NC", "ket-qua (1).csv", HEADER + "NC" + ROW);
        office.drop("TH", "ket-qua-SUA.csv", HEADER + "TH" + ROW);

        office.run(TODAY, "intake");

        assertThat(number("select count(*) from finding where code = 'CONFLICT_COPY'"))
                .isEqualTo(copies.size());
        assertThat(verdicts())
                .containsEntry("NC/ket-qua (1).csv", "ACCEPTED")
                .containsEntry("TH/ket-qua-SUA.csv", "ACCEPTED");
        assertThat(number("select r.amount from result_row r join submission_in_force f"
                        + " on f.submission_id = r.submission_id join submission s on s.id = f.submission_id"
                        + " where s.unit_code = 'KT'"))
                .isEqualTo(3);
        assertThat(office.receipt("KT", "MAYTINH"))
                .contains("bản sao xung đột")
                .contains("đổi tên thành \"ket-qua.csv\"");
    }

    @Test
    @DisplayName("an archive or a receipt folder of one unit that cannot be written stops only that unit's files")
    void foldersOfOneUnit() throws IOException {
        Files.createDirectories(office.output().resolve("luu-tru"));
        Files.createDirectories(office.output().resolve("bien-nhan"));
        Files.writeString(office.output().resolve("luu-tru/KT"), "a file where the folder should be");
        Files.writeString(office.output().resolve("bien-nhan/NC"), "a file where the folder should be");
        for (var unit : List.of("KT", "NC", "TH")) {
            office.drop(unit, "a.csv", HEADER + unit + ROW);
        }

        var night = office.run(TODAY, "nightly");

        assertThat(night.exitCode()).as(night.err()).isEqualTo(1);
        assertThat(night.out()).contains("KT/a.csv").contains("NC/a.csv");
        assertThat(office.input().resolve("KT/a.csv")).exists();
        assertThat(verdicts()).containsOnlyKeys("NC/a.csv", "TH/a.csv").containsValues("ACCEPTED");
        assertThat(office.receipt("TH", "a.csv")).contains("được tính");
        assertThat(office.run(TODAY, "doctor").out())
                .contains("tệp \"KT/a.csv\" không lưu trữ được")
                .contains("không ghi được biên nhận của tệp \"NC/a.csv\"");
        assertThat(number("select count(*) from outbox where kind = 'ALARM' and subject like '%: 02 việc%'"))
                .isOne();

        Files.delete(office.output().resolve("luu-tru/KT"));
        Files.delete(office.output().resolve("bien-nhan/NC"));
        assertThat(office.run(TODAY, "nightly").exitCode()).isZero();
        assertThat(office.receipt("NC", "a.csv")).contains("được tính");
        assertThat(office.receipt("KT", "a.csv")).contains("được tính");
    }

    private Map<String, String> verdicts() {
        return database
                .jdbc()
                .sql("select concat(folder, '/', file_name) as place, verdict from submission order by id")
                .query((row, index) -> Map.entry(row.getString("place"), row.getString("verdict")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> second));
    }

    private List<String> mailsTo(String address, String about) {
        return database.jdbc()
                .sql("select subject from outbox where addressee = :to and subject like concat('%', :about, '%')")
                .param("to", address)
                .param("about", about)
                .query(String.class)
                .list();
    }

    private long number(String sql) {
        return database.jdbc().sql(sql).query(Long.class).single();
    }
}
