package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.TestDatabase;
import vn.tonghop.ledger.Ledger;

/** The README's command on the sample submissions, from the drop folder to the mails. */
@OnEachDatabase
class SampleRunTest {

    private static final String EVE = "2026-06-11";

    private final TestDatabase database;

    /** The night on each database, run once for all tests; what they run besides leaves its results as they are. */
    private static final Map<TestDatabase, Night> NIGHTS = new HashMap<>();

    @TempDir
    static Path folder;

    private Office office;
    private Night night;

    SampleRunTest(TestDatabase database) {
        this.database = database;
    }

    /** The office, what was dropped there, and how its night ended. */
    private record Night(Office office, List<String> dropped, Office.Result result) {}

    @BeforeEach
    void oneNight() {
        night = NIGHTS.computeIfAbsent(database, SampleRunTest::night);
        office = night.office();
    }

    private static Night night(TestDatabase database) {
        var office = new Office(folder.resolve(database.kind().name()), database);
        office.dropSample();
        var dropped = contents(office.input());
        return new Night(office, dropped, office.run(EVE, "nightly"));
    }

    @Test
    void everyDroppedFileIsArchivedUnchangedAndAnswered() throws IOException {
        var dropped = night.dropped();
        var result = night.result();

        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(contents(office.input())).isEmpty();
        assertThat(contents(office.output().resolve("luu-tru"))).containsExactlyInAnyOrderElementsOf(dropped);
        assertThat(office.files("bien-nhan").stream()
                        .filter(file -> file.toString().endsWith(".html")))
                .hasSize(dropped.size());
    }

    @Test
    @DisplayName("AG-01 totals per department equal an independent sum")
    void theTotalsEqualAnIndependentSum() throws IOException {
        office.run("2026-11-18", "consolidate", "2026");

        assertThat(storedTotals()).containsAllEntriesOf(expectedTotals());
        assertThat(expectedTotals()).hasSizeGreaterThan(100);
    }

    @Test
    @DisplayName("AG-08 a second run doubles nothing")
    void aSecondRunChangesNothingAndSaysSo() {
        var before = everything();
        var again = office.run(EVE, "nightly");

        assertThat(again.out()).contains("Không có gì mới");
        assertThat(again.exitCode()).as("a unit is missing after the cut-off").isOne();
        assertThat(again.out()).contains("Việc cần xử lý:", "chưa nộp: Phòng Tổng hợp");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void theReportIsWrittenInEveryFormatAndItsDraftIsMailedOnce() {
        assertThat(names("bao-cao/2026-H1"))
                .extracting(name -> name.substring(name.lastIndexOf('.') + 1))
                .contains("docx", "pdf", "xlsx", "csv", "html", "json");
        assertThat(database.jdbc()
                        .sql("select count(*) from outbox where kind = 'DRAFT'")
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(names("thu")).isNotEmpty().allMatch(name -> name.endsWith(".eml"));
    }

    @Test
    void theSummaryCountsFilesUnitsReportAndMails() {
        var files = night.dropped().size();
        var result = night.result();

        assertThat(result.out())
                .contains("Tệp đã nhận: " + files)
                .contains("Kỳ 6 tháng đầu năm 2026: 7/8 đơn vị đã nộp; chưa nộp: ")
                .contains("Báo cáo kỳ 6 tháng đầu năm 2026: bản số 1");
    }

    @Test
    void statusTellsWhoHasSubmittedAndChangesNothing() {
        var before = everything();
        var status = office.run(EVE, "status", "2026-H1");

        assertThat(status.exitCode()).isZero();
        assertThat(status.out()).contains("Dự kiến 8").contains("chưa nộp").contains("Báo cáo: bản số 1");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void everyLinkOfTheDashboardLeadsToAFile() {
        var page = Office.text(office.output().resolve("index.html"));
        var links = java.util.regex.Pattern.compile("href=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .toList();
        assertThat(links).hasSizeGreaterThan(40);
        assertThat(links)
                .allSatisfy(link -> assertThat(office.output().resolve(link)).isRegularFile());
        assertThat(page).contains("7/8").contains("Thư gần đây").contains("tchcqt@vpub.example.invalid");
    }

    private Map<String, BigDecimal> storedTotals() {
        var stored = new TreeMap<String, BigDecimal>();
        database.jdbc().sql("""
                        select v.period_code, t.department_code, t.indicator_code, t.amount
                        from report_total t join report_version v on v.id = t.report_id where t.amount is not null
                        """).query(row -> {
            stored.put(
                    row.getString(1) + " " + row.getString(2) + " " + row.getString(3),
                    row.getBigDecimal(4).stripTrailingZeros());
        });
        return stored;
    }

    private static Map<String, BigDecimal> expectedTotals() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/sample/expected-totals.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(cells -> !cells[3].isBlank())
                .collect(Collectors.toMap(
                        cells -> cells[0] + " " + cells[1] + " " + cells[2],
                        cells -> new BigDecimal(cells[3]).stripTrailingZeros()));
    }

    private List<String> names(String below) {
        return office.files(below).stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }

    /** Every file of the output by path and content, without the database, the log and the moment on the dashboard. */
    /** The dashboard and the heartbeat tell the time of the last run. */
    private Map<String, String> everything() {
        return office.files("").stream()
                .filter(file -> !file.toString().contains(".tonghop"))
                .filter(file ->
                        !file.endsWith("index.html") && !file.endsWith("nhip.txt") && !file.endsWith("tonghop.prom"))
                .collect(Collectors.toMap(Path::toString, SampleRunTest::content));
    }

    private static List<String> contents(Path place) {
        try (var files = Files.walk(place)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(Ledger.FILE))
                    .map(SampleRunTest::content)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String content(Path file) {
        try {
            return java.util.HexFormat.of().formatHex(Files.readAllBytes(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
