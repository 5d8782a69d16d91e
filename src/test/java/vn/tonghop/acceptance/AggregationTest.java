package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.PlanWithUnits;
import vn.tonghop.fixture.TestDatabase;

/** From files to totals; AG-01 and AG-08 on the sample are in SampleRunTest, AG-05 in ConsolidationTest, AG-07 in TraceTest. */
@OnEachDatabase
class AggregationTest {

    private static final String EVE = "2026-06-10";

    private final TestDatabase database;

    @TempDir
    Path folder;

    private Office office;

    AggregationTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void emptyOffice() {
        office = new Office(folder, database);
    }

    @Test
    @DisplayName(
            "AG-01 AG-02 AG-04 AG-08 the report shows missing, zero and nil as three things; refused rows are in no total")
    void theReportTellsMissingZeroAndNilApartAndCountsNoRefusedRow() {
        results("KT", "SO_HN,0", "LUOT_NGUOI,0", "CBCCVC,0", "CBCCVC_QT,0");
        office.drop("NK", "khong.csv", "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nKhông phát sinh,,2026-H1\n");
        results("NC", "SO_HN,7", "LUOT_NGUOI,70", "VB_PB,x", "CBCCVC,8", "CBCCVC_QT,4");
        results("TH", "SO_HN,một", "LUOT_NGUOI,hai");
        office.run(EVE, "nightly");
        office.run(EVE, "nightly");

        assertThat(totals("SO_HN")).contains("VPUB 7", "KT 0", "NC 7", "NK -", "TTTT -", "TH -");
        assertThat(totals("VB_PB"))
                .containsOnly("VPUB -", "KT -", "NC -", "NK -", "TTTT -", "TH -", "KGVX -", "PVHCC -", "TCHCQT -");
        assertThat(totals("TL_QT")).contains("VPUB 50", "KT -", "NC 50");
        assertThat(database.jdbc()
                        .sql("select count(*) from report_version")
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(cells("Phòng Kinh tế")).startsWith("0", "0");
        assertThat(cells("Nhà khách")).startsWith("…", "…");
        assertThat(cells("Trung tâm Thông tin")).startsWith("…", "…");
        assertThat(cells("Phòng Nội chính")).startsWith("7", "70", "…");
        assertThat(office.run(EVE, "status", "2026-H1").out())
                .contains("Phòng Kinh tế: đã nộp đúng hạn")
                .contains("Nhà khách: không phát sinh")
                .contains("Phòng Tổng hợp: đã nộp nhưng phải nộp lại")
                .contains("Trung tâm Thông tin: chưa nộp");
    }

    @Test
    @DisplayName("AG-03 a percentage is printed from sums, not from percentages; with a denominator of zero as a dash")
    void aPercentageComesFromSums() {
        results("KT", "CBCCVC,10", "CBCCVC_QT,5");
        results("NC", "CBCCVC,90", "CBCCVC_QT,90");
        results("TH", "CBCCVC,0", "CBCCVC_QT,0");
        office.run(EVE, "nightly");

        assertThat(totals("TL_QT")).contains("VPUB 95", "KT 50", "NC 100", "TH -");
        assertThat(cells("Tỷ lệ công chức, viên chức, người lao động được phổ biến, quán triệt"))
                .startsWith("%", "95");

        results("KT", "CBCCVC,0", "CBCCVC_QT,0");
        results("NC", "CBCCVC,0", "CBCCVC_QT,0");
        office.run("2026-06-11T08:00", "nightly");
        assertThat(cells("Tỷ lệ công chức, viên chức, người lao động được phổ biến, quán triệt"))
                .startsWith("%", "-");
    }

    @Test
    @DisplayName("AG-05 0.1 and 0.2 are stored, added up and printed as exactly 0.3")
    void tenthsAreExact() throws IOException {
        var plan = PlanWithUnits.in(folder.resolve("plan"), List.of());
        var indicators = plan.resolve("indicators.csv");
        Files.writeString(
                indicators, Files.readString(indicators).replace(",cuộc,flow,sum,II.1,0,", ",cuộc,flow,sum,II.1,1,"));
        office.set("tonghop.plan-folder", plan.toString());
        results("KT", "SO_HN,0.1");
        results("NC", "SO_HN,0.2");
        office.run(EVE, "nightly");

        assertThat(totals("SO_HN")).contains("VPUB 0.3", "KT 0.1", "NC 0.2");
        assertThat(cells("Số hội nghị, cuộc họp phổ biến, quán triệt về Phong trào"))
                .startsWith("cuộc", "0,3");
        assertThat(report("csv")).contains(";SO_HN;Số hội nghị, cuộc họp phổ biến, quán triệt về Phong trào;cuộc;0,3;");
    }

    @Test
    @DisplayName("AG-06 a unit that moved is counted by the mapping valid for the cycle")
    void aUnitThatMovedIsCountedWhereItLayAtTheEndOfTheWindow() {
        moved("2026-03-31", "2026-04-01");
        office.drop("TO1", "to1.csv", "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nSO_HN,5,2026-H1\nGDVH_DK,2,2026-H1\n");
        results("KT", "SO_HN,1");
        results("NC", "SO_HN,3");
        office.run(EVE, "nightly");

        assertThat(totals("SO_HN")).contains("VPUB 9", "KT 1", "NC 8");
        assertThat(office.run(EVE, "trace", "2026-H1", "SO_HN", "--department", "NC")
                        .out())
                .contains("Tổ Một: 5")
                .contains("Khớp");
    }

    @Test
    @DisplayName("AG-06 a move after the data window waits for the next cycle")
    void aMoveAfterTheWindowChangesNothingInThisPeriod() {
        moved("2026-06-07", "2026-06-08");
        office.drop("TO1", "to1.csv", "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nSO_HN,5,2026-H1\nGDVH_DK,2,2026-H1\n");
        results("NC", "SO_HN,3");
        office.run(EVE, "nightly");

        assertThat(totals("SO_HN")).contains("VPUB 8", "KT 5", "NC 3");
    }

    /** The shipped plan with a team that lay in KT until one day and in NC from another. */
    private void moved(String last, String first) {
        var plan = PlanWithUnits.in(
                folder.resolve("plan"),
                List.of(
                        "TO1,Tổ Một,,KT,subunit,to1@vpub.example.invalid,,2021-01-01,%s,TO1".formatted(last),
                        "TO1,Tổ Một,,NC,subunit,to1@vpub.example.invalid,,%s,,TO1".formatted(first)));
        office.set("tonghop.plan-folder", plan.toString());
    }

    private void results(String unit, String... rows) {
        var lines = Stream.of(rows).map(row -> row + ",2026-H1\n").toList();
        office.drop(unit, unit + ".csv", "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\n" + String.join("", lines));
    }

    private List<String> totals(String indicator) {
        return database.jdbc()
                .sql("select department_code, amount from report_total where indicator_code = :indicator")
                .param("indicator", indicator)
                .query((row, index) -> row.getString(1) + " "
                        + (row.getBigDecimal(2) == null
                                ? "-"
                                : row.getBigDecimal(2).stripTrailingZeros().toPlainString()))
                .list();
    }

    /** The cells of the first row of a table of the report that begins with that text after its number. */
    private List<String> cells(String first) {
        return cells(first, 0);
    }

    /** The same in a later table. */
    private List<String> cells(String first, int table) {
        var rows = Pattern.compile("<td class=\"left\">" + Pattern.quote(first) + "</td>(.*?)</tr>", Pattern.DOTALL)
                .matcher(report("html"))
                .results()
                .toList();
        assertThat(rows).as(first).hasSizeGreaterThan(table);
        return Pattern.compile("<td[^>]*>([^<]*)</td>")
                .matcher(rows.get(table).group(1))
                .results()
                .map(cell -> cell.group(1))
                .toList();
    }

    /** The newest version of the report. */
    private String report(String suffix) {
        return office.files("bao-cao/2026-H1").stream()
                .filter(file -> file.toString().endsWith("." + suffix))
                .map(Office::text)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
