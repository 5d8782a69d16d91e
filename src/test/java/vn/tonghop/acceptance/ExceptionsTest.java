package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.PlanWithUnits;
import vn.tonghop.fixture.TestDatabase;

/** What a person may do beside the ordinary way, and what happens to files that come too late. */
@OnEachDatabase(Dialect.SAME)
class ExceptionsTest {

    private static final String FIRST =
            "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nSO_HN,3,2026-H1\nLUOT_NGUOI,60,2026-H1\nVB_PB,3,2026-H1\n";
    private static final String SECOND = FIRST.replace("SO_HN,3", "SO_HN,5");
    private static final Instant DAY_AFTER_CLOSING = Instant.parse("2026-06-10T18:00:00Z");
    private static final Instant AFTER_CLOSING = Instant.parse("2026-06-12T10:00:00Z");

    private final TestDatabase database;

    @TempDir
    Path folder;

    private Office office;

    ExceptionsTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void emptyOffice() {
        office = new Office(folder, database);
    }

    @Test
    @DisplayName(
            "RS-05, RS-08: a withdrawn file gives way to the one before it or to none, and history tells who and why")
    void withdraw() {
        office.drop("KT", "a.csv", FIRST);
        office.run("2026-06-05", "intake");
        office.drop("KT", "b.csv", SECOND);
        office.run("2026-06-06", "intake");
        var ids = ids();

        var second = withdraw(ids.get(1), "nộp nhầm");
        assertThat(second.exitCode()).isZero();
        assertThat(second.out()).contains("Đã rút tệp \"b.csv\"").contains("Tệp được tính hiện nay: \"a.csv\"");
        assertThat(meetingsInForce()).containsExactly("3");
        var again = withdraw(ids.get(1), "nộp nhầm");
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.err()).contains("đã được rút trước đó");

        assertThat(withdraw(ids.get(0), "chưa có số chính thức").out()).contains("hiện không có tệp nào được tính");
        assertThat(meetingsInForce()).isEmpty();
        office.run("2026-06-07", "nightly");
        assertThat(office.run("2026-06-07", "status", "2026-H1").out()).contains("Phòng Kinh tế: chưa nộp");

        assertThat(office.run("2026-06-07", "history", "KT").out())
                .contains("Số " + ids.get(0) + ": \"a.csv\", kỳ 2026-H1, biểu ")
                .contains("được tính, lần nộp thứ 2, đã rút hoặc đã xét lại")
                .contains("Nguyễn Văn Trực rút tệp số " + ids.get(1) + "; lý do: nộp nhầm; kế hoạch ")
                .containsPattern("chương trình \\S+");
    }

    @Test
    @DisplayName("RS-05: what cannot be withdrawn is refused with the reason, and nothing changes")
    void refusesToWithdraw() {
        office.drop("KT", "a.csv", FIRST);
        office.drop("NC", "hong.csv", "");
        office.run("2026-06-05", "intake");
        var refused = database.jdbc()
                .sql("select id from submission where verdict = 'REFUSED'")
                .query(Long.class)
                .single();

        assertThat(withdraw(999_999, "thử").err()).contains("Không có tệp nào mang số biên nhận 999999");
        assertThat(withdraw(refused, "thử").err()).contains("không có số liệu nào được tính");
        assertThat(withdraw(ids().get(0), " ").err()).contains("Thiếu lý do");
        assertThat(meetingsInForce()).containsExactly("3");
        assertThat(database.jdbc()
                        .sql("select count(*) from audit")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("RS-06: a file after closing is kept as late; with an extension it counts without being sent again")
    void extend() throws IOException {
        closeOnTheTenth();
        dropAt("KT", "muon.csv", FIRST, DAY_AFTER_CLOSING);
        office.run("2026-06-11", "intake");
        assertThat(meetingsInForce()).isEmpty();
        assertThat(office.receipt("KT", "muon.csv")).contains("đề xuất báo cáo bổ sung số 1");

        var extended = extend("KT", "2026-06-11");
        assertThat(extended.exitCode()).isZero();
        assertThat(extended.out()).contains("nộp đến hết ngày 11/6/2026").contains("lượt chạy tới sẽ xét lại");
        office.run("2026-06-11", "intake");

        assertThat(meetingsInForce()).containsExactly("3");
        assertThat(office.files("bien-nhan/KT"))
                .filteredOn(file -> file.toString().endsWith(".txt"))
                .hasSize(2);
        assertThat(office.run("2026-06-11", "status", "2026-H1").out())
                .contains("Phòng Kinh tế: đã nộp đúng hạn")
                .doesNotContain("báo cáo bổ sung");
        assertThat(office.run("2026-06-11", "history", "KT", "2026-H1").out())
                .contains("gia hạn kỳ 2026-H1 đến 2026-06-11; lý do: mất điện");
    }

    @Test
    @DisplayName("RS-06: an extension of one unit is none for another, and a day that is not later is refused")
    void extensionIsForOneUnit() throws IOException {
        closeOnTheTenth();
        extend("KT", "2026-06-11");
        dropAt("NC", "muon.csv", FIRST, DAY_AFTER_CLOSING);
        office.run("2026-06-11", "intake");

        assertThat(meetingsInForce()).isEmpty();
        assertThat(extend("KT", "2026-06-09").err()).contains("phải sau hạn nộp của kỳ (09/6/2026)");
        assertThat(extend("KT", "2026-06-12").err())
                .startsWith(
                        "Không gia hạn được đến ngày đó: báo cáo được gửi lúc 09 giờ 00, ngày 12/6/2026; ngày gia hạn phải trước");
        assertThat(extend("KT", "mai").err()).contains("\"mai\" của --until không phải là ngày");
        assertThat(extend("KHONG_CO", "2026-06-11").exitCode()).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "RS-07: after the report was sent a late or newer file changes nothing; supplement number 1 is proposed")
    void supplement() {
        office.drop("KT", "a.csv", FIRST);
        office.run("2026-06-12", "nightly");
        var sent = sentReport();
        assertThat(sent).isNotEmpty();

        dropAt("KT", "moi.csv", SECOND, AFTER_CLOSING);
        dropAt("NC", "muon.csv", FIRST, AFTER_CLOSING);
        var night = office.run("2026-06-13", "nightly");

        assertThat(sentReport()).isEqualTo(sent);
        assertThat(meetingsInForce()).containsExactly("3");
        assertThat(night.out())
                .contains("đề nghị xem xét lập báo cáo bổ sung số 1")
                .contains("tệp \"moi.csv\"")
                .contains("tệp \"muon.csv\"");
        assertThat(office.receipt("KT", "moi.csv"))
                .contains("đã được gửi đi trước khi tệp này đến")
                .contains("đề xuất báo cáo bổ sung số 1");
    }

    @Test
    @DisplayName("An older file that arrives after a newer one does not displace it (restarted: RS-04)")
    void anOlderFileSettledLater() {
        dropAt("KT", "moi.csv", SECOND, Instant.parse("2026-06-06T01:00:00Z"));
        office.run("2026-06-06", "intake");
        dropAt("KT", "cu.csv", FIRST, Instant.parse("2026-06-05T01:00:00Z"));
        office.run("2026-06-07", "intake");

        assertThat(meetingsInForce()).containsExactly("5");
        assertThat(office.receipt("KT", "cu.csv")).contains("Số liệu đang được tính của đơn vị vẫn là tệp \"moi.csv\"");
    }

    private void closeOnTheTenth() throws IOException {
        var plan = PlanWithUnits.in(folder.resolve("plan"), List.of());
        var yml = plan.resolve("plan.yml");
        Files.writeString(yml, Files.readString(yml).replace("closing: 2026-06-11", "closing: 2026-06-10"));
        office.set("tonghop.plan-folder", plan.toString());
    }

    private Office.Result withdraw(long id, String reason) {
        return office.run("2026-06-06", "withdraw", Long.toString(id), "--reason", reason, "--by", "Nguyễn Văn Trực");
    }

    private Office.Result extend(String unit, String until) {
        return office.run("2026-06-11", "extend", unit, "2026-H1", "--until", until, "--reason", "mất điện");
    }

    private void dropAt(String unit, String name, String content, Instant moment) {
        try {
            Files.setLastModifiedTime(office.drop(unit, name, content), FileTime.from(moment));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<Long> ids() {
        return database.jdbc()
                .sql("select id from submission order by id")
                .query(Long.class)
                .list();
    }

    private List<String> sentReport() {
        return database.jdbc()
                .sql("select message_id from outbox where kind = 'REPORT' order by id")
                .query(String.class)
                .list();
    }

    private List<String> meetingsInForce() {
        return database.jdbc()
                .sql("""
                        select r.amount from result_row r join submission_in_force f on f.submission_id = r.submission_id
                        where r.indicator_code = 'SO_HN'
                        """)
                .query((row, index) -> row.getBigDecimal(1).stripTrailingZeros().toPlainString())
                .list();
    }
}
