package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.TestDatabase;

/** From a draft to the report that bears number, day and signer. */
@OnEachDatabase(Dialect.SAME)
class SignedReportTest {

    private static final String RESULTS =
            "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nSO_HN,3,2026-H1\nLUOT_NGUOI,60,2026-H1\nVB_PB,3,2026-H1\n";

    private final TestDatabase database;

    @TempDir
    Path folder;

    private Office office;

    SignedReportTest(TestDatabase database) {
        this.database = database;
        this.office = new Office(Path.of(""), database);
    }

    @BeforeEach
    void draft() {
        office = new Office(folder, database);
        office.drop("KT", "ket-qua.csv", RESULTS);
        office.run("2026-06-09", "nightly");
    }

    @Test
    @DisplayName("RP-01, RP-07: an approval makes a version with number, day and signer; the draft stays as it was")
    void rp01AnApprovalMakesASignedVersion() {
        var draft = page(1);
        assertThat(draft).contains("DỰ THẢO");

        assertThat(approve("7").exitCode()).isZero();

        assertThat(page(1)).isEqualTo(draft);
        assertThat(page(2))
                .contains("Số: 07/BC-VPUB", "Sơn La, ngày 10 tháng 6 năm 2026")
                .contains("KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", "Nguyễn Thị Hoa")
                .contains("(Kèm theo Báo cáo số 07/BC-VPUB ngày 10 tháng 6 năm 2026")
                .doesNotContain("DỰ THẢO")
                .contains(moment(draft));
        assertThat(Office.text(versionFolder(2).resolve("manifest.json"))).contains("\"draft\" : false");
    }

    @Test
    @DisplayName("RP-07: what was approved goes out as it is; after that only a supplement is drafted")
    void rp07NothingIsWrittenAfterTheReportWentOut() {
        approve("123/BC-VPUB");

        office.run("2026-06-12", "nightly");
        office.drop("NC", "them.csv", RESULTS);
        office.run("2026-06-13", "nightly");

        assertThat(versions()).containsExactly("1", "2", "bo-sung-1");
        assertThat(page(2)).contains("Số: 123/BC-VPUB");
        assertThat(database.jdbc()
                        .sql("select count(*) from outbox where kind = 'REPORT'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    @DisplayName("RP-01: other figures after an approval make a draft again")
    void rp01OtherFiguresAreADraftAgain() {
        approve("7");
        office.drop("NC", "them.csv", RESULTS);

        office.run("2026-06-10", "nightly");

        assertThat(page(3)).contains("DỰ THẢO").doesNotContain("07/BC-VPUB");
    }

    @Test
    @DisplayName("RP-01: what a person holds back is a draft again")
    void rp01WhatIsHeldIsADraftAgain() {
        approve("7");

        office.run("2026-06-10", "hold", "2026-H1", "--reason", "xem lại số liệu");
        office.run("2026-06-10", "consolidate", "2026-H1");

        assertThat(page(3)).contains("DỰ THẢO");
    }

    private Office.Result approve(String number) {
        var signer = "KT. Chánh Văn phòng; Phó Chánh Văn phòng; Nguyễn Thị Hoa";
        return office.run(
                "2026-06-10T09:00",
                "approve",
                "2026-H1",
                "--number",
                number,
                "--date",
                "2026-06-10",
                "--signer",
                signer);
    }

    private static String moment(String page) {
        var begin = page.indexOf("(Số liệu từ ngày");
        return page.substring(begin, page.indexOf(')', begin));
    }

    private String page(int version) {
        return Office.text(versionFolder(version).resolve("bao-cao-2026-H1.html"));
    }

    private Path versionFolder(int version) {
        return office.output().resolve("bao-cao/2026-H1/" + version);
    }

    private List<String> versions() {
        return office.files("bao-cao/2026-H1").stream()
                .map(file -> file.getParent().getFileName().toString())
                .distinct()
                .toList();
    }
}
