package vn.tonghop.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.aggregation.PeriodTotals;
import vn.tonghop.dashboard.Dashboard.Link;
import vn.tonghop.dashboard.Dashboard.MailLine;
import vn.tonghop.dashboard.Dashboard.Task;
import vn.tonghop.dashboard.DashboardComposer.PeriodState;
import vn.tonghop.fixture.SamplePlan;
import vn.tonghop.fixture.SampleTotals;
import vn.tonghop.forms.StandardForms;
import vn.tonghop.mail.MailState;
import vn.tonghop.obligation.report.DeliveryReading.Delivered;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.Coverage.Standing;
import vn.tonghop.template.Sentences;
import vn.tonghop.template.Templates;

/** The page in a real browser, as people of the office and their telephones show it. */
class DashboardPageTest {

    private static final Instant EVE = Instant.parse("2026-06-11T15:00:00Z");
    private static final String HOSTILE = "<script>alert(1)</script><b>Phòng</b>";

    private static Browser browser;

    @TempDir
    Path folder;

    @BeforeAll
    static void start(@TempDir Path profile) {
        browser = new Browser(profile);
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 768, 390})
    void fitsTheWidthOfTheScreen(int width) throws IOException {
        browser.open(page(SamplePlan.plan()), width);

        assertThat(browser.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
        assertThat(browser.text("document.querySelector('h1').textContent")).contains("Tổng hợp báo cáo");
    }

    @Test
    void needsNeitherNetworkNorScript() throws IOException {
        var page = Files.readString(page(SamplePlan.plan()));

        assertThat(page).doesNotContain("<script", "<link", "<img", "@import", "url(", "http://cdn", "https://");
    }

    @Test
    void printsOnOneSheetOfA4() throws IOException {
        browser.open(page(SamplePlan.plan()), 1280);

        try (var printed = Loader.loadPDF(Base64.getDecoder().decode(browser.printed()))) {
            assertThat(printed.getNumberOfPages()).isOne();
        }
    }

    @Test
    void everyDrawingIsSaidInWords() throws IOException {
        browser.open(page(SamplePlan.plan()), 1280);

        var labels = browser.texts(
                "Array.from(document.querySelectorAll('svg')).map(svg => svg.getAttribute('aria-label') || '')");
        assertThat(labels)
                .hasSizeGreaterThan(4)
                .allSatisfy(label -> assertThat(label).isNotBlank());
        assertThat(labels.get(0)).startsWith("Tổng số 10 đơn vị: ");
        assertThat(browser.number("document.querySelectorAll('svg[role=img]').length"))
                .isEqualTo(labels.size());
    }

    /** WCAG 2.2, 1.4.3: 4.5 to 1 between words and what is behind them. */
    @ParameterizedTest
    @CsvSource({"light", "dark"})
    void wordsStandOutFromThePage(String scheme) throws IOException {
        browser.prefer(scheme);
        browser.open(page(SamplePlan.plan()), 1280);

        for (var place : List.of("h1", ".soft", ".ON_TIME", ".MISSING", "main a", ".tile span", "thead th")) {
            assertThat(contrast(place)).as("%s in %s", place, scheme).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void namesAreShownAsTheyAreWritten() throws IOException {
        var hostile = SamplePlan.planFor(List.of(SamplePlan.department("A", HOSTILE), SamplePlan.department("B", "B")));
        browser.open(page(hostile), 1280);

        assertThat(browser.number("document.querySelectorAll('script, th b').length"))
                .isZero();
        assertThat(browser.text("document.querySelector('.matrix tbody th').textContent"))
                .isEqualTo(HOSTILE);
    }

    @Test
    void ofManyUnitsThoseThatNeedALookComeFirst() throws IOException {
        var units = IntStream.range(0, 500)
                .mapToObj(number -> SamplePlan.department("X%03d".formatted(number), "Xã số %03d".formatted(number)))
                .toList();
        var plan = SamplePlan.planFor(units);
        var totals = SampleTotals.bare(plan).stand("X007", Standing.MISSING).totals();
        browser.open(write(plan, state(totals)), 1280);

        assertThat(browser.texts("Array.from(document.querySelectorAll('section > .matrix tbody th')).map(cell =>"
                        + " cell.textContent)"))
                .containsExactly("Xã số 007");
        assertThat(browser.text("document.querySelector('section details summary').textContent"))
                .isEqualTo("Xem 499 đơn vị đã nộp đầy đủ");
    }

    @Test
    void thePeriodBeingWorkedOnStandsOpenAndTheOthersAreFolded() throws IOException {
        var plan = SamplePlan.plan();
        var year = SampleTotals.bare(plan).wholeYear().totals();
        browser.open(write(plan, state(SampleTotals.realistic(plan).totals()), state(year)), 1280);

        assertThat(browser.text("document.querySelector('#ky').textContent")).isEqualTo("Kỳ 6 tháng đầu năm 2026");
        assertThat(browser.text("document.querySelector('main > details > summary').textContent"))
                .isEqualTo("Kỳ năm 2026");
        assertThat(browser.number("document.querySelectorAll('main > details[open]').length"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            false | Đã gửi    | Báo cáo đã gửi lúc 22 giờ 00, ngày 11/6/2026; hạn trước ngày 15/6/2026.
            true  | Thành tệp | Thư báo cáo đã ghi thành tệp lúc 22 giờ 00, ngày 11/6/2026, chưa gửi đi vì chưa cấu hình máy chủ thư; hạn trước ngày 15/6/2026.
            """)
    void aReportThatHasGoneIsNotCountedDownTo(boolean inFolder, String tile, String sentence) throws IOException {
        var plan = SamplePlan.plan();
        var gone = Optional.of(new Delivered(EVE, inFolder));
        browser.open(write(plan, state(SampleTotals.realistic(plan).totals(), gone)), 1280);

        assertThat(browser.text("document.querySelector('.tile b').textContent"))
                .isEqualTo(tile);
        assertThat(browser.text("document.body.textContent"))
                .contains(sentence)
                .doesNotContain("ngày đến khi gửi", "Hôm nay là ngày gửi");
    }

    @Test
    void thePageIsNamedByTheMovementOfThePlan() throws IOException {
        browser.open(page(SamplePlan.plan()), 1280);

        assertThat(browser.text("document.querySelector('h1').textContent"))
                .contains("Phong trào “" + SamplePlan.plan().title() + "” - ");
    }

    @Test
    void whatNeedsAPersonIsShown() throws IOException {
        browser.open(page(SamplePlan.plan()), 1280);

        assertThat(browser.text("document.querySelector('.tasks').textContent"))
                .contains("Kỳ này chưa nộp: Phòng Kinh tế.");
    }

    @Test
    void everyStateOfAMailAndOfAUnitHasItsWords() {
        var keys = new Sentences("/dashboard/dashboard.properties").keys();

        for (var state : MailState.values()) {
            assertThat(keys).contains("mail." + state);
        }
        for (var standing : Standing.values()) {
            assertThat(keys).contains("standing." + standing);
        }
    }

    private Path page(Plan plan) throws IOException {
        var totals = plan.units().departments().size() > 2
                ? SampleTotals.realistic(plan)
                        .stand(plan.units().departments().get(1).code().value(), Standing.MISSING)
                        .totals()
                : SampleTotals.bare(plan).totals();
        return write(plan, state(totals));
    }

    private static PeriodState state(PeriodTotals totals) {
        return state(totals, Optional.empty());
    }

    private static PeriodState state(PeriodTotals totals, Optional<Delivered> delivery) {
        return new PeriodState(
                totals,
                Map.of(),
                Map.of(),
                1,
                List.of(new Link("bao-cao.docx", "bao-cao/bao-cao.docx")),
                List.of(new Link("bo-sung-1.docx", "bao-cao/bo-sung-1.docx")),
                delivery);
    }

    private Path write(Plan plan, PeriodState... states) throws IOException {
        var mail = new MailLine("22 giờ 00", "a@b.example", "Báo cáo", "Không gửi được", "FAILED", "");
        var page = new DashboardComposer(plan, StandardForms.words())
                .compose(List.of(states), List.of(new Task("Kỳ này chưa nộp: Phòng Kinh tế.", "")), List.of(mail), EVE);
        var html = new Templates().html("dashboard/dashboard.html", Map.of("page", page));
        return Files.writeString(folder.resolve("index.html"), html);
    }

    private static double contrast(String place) {
        return browser.decimal("""
                (function () {
                  const light = text => { const part = text.match(/[\\d.]+/g).slice(0, 3).map(Number).map(value => {
                    value /= 255; return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4); });
                    return 0.2126 * part[0] + 0.7152 * part[1] + 0.0722 * part[2]; };
                  let element = document.querySelector('%s'); const words = light(getComputedStyle(element).color);
                  while (/, 0\\)$/.test(getComputedStyle(element).backgroundColor)) { element = element.parentElement; }
                  const behind = light(getComputedStyle(element).backgroundColor);
                  return (Math.max(words, behind) + 0.05) / (Math.min(words, behind) + 0.05); })()
                """.formatted(place).strip());
    }
}
