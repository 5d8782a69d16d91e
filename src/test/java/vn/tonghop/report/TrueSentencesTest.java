package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.aggregation.PeriodTotals;
import vn.tonghop.fixture.Plans;
import vn.tonghop.fixture.SamplePlan;
import vn.tonghop.forms.StandardForms;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.plan.Plan;
import vn.tonghop.report.RandomOffice.Gap;
import vn.tonghop.report.composition.ReportComposer;
import vn.tonghop.report.wording.OfficeWording;
import vn.tonghop.report.wording.Wording;
import vn.tonghop.report.wording.WordingException;
import vn.tonghop.unit.Unit;

/** FG-03: no sentence claims more than its data, reckoned from what was answered and not by the program. */
class TrueSentencesTest {

    private static final Plan PLAN = Plans.shipped();
    private static final Pattern PERCENT = Pattern.compile("đạt tỷ lệ ([0-9,]+)%");
    private static final Pattern MARKABLE = Pattern.compile("figure\\.(?!STATUS|RATIO)([A-Z_]+)\\.(some)(-joined)?");
    private static final Pattern MARKED = Pattern.compile("\\[([A-Z_]+)\\|([0-9.,%]+)]");
    private static final Pattern LACKING = Pattern.compile("\\(chưa gồm ([^)]*)\\)");
    private static final int OFFICES = 60;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"2026-H1", "2026"})
    @DisplayName("FG-03 over random offices no sentence claims more than the data")
    void noSentenceClaimsMoreThanTheData(String period) {
        IntStream.range(0, OFFICES).forEach(seed -> {
            var office = new RandomOffice(PLAN, period, seed);
            var totals = office.totals();
            var report = SampleReport.draft(PLAN, totals);

            assertThat(ReportText.paragraphs(report))
                    .as("office %d", seed)
                    .isNotEmpty()
                    .allSatisfy(item -> holds(item, office));
            assertThat(ReportText.paragraphs(report.annex().orElseThrow()))
                    .as("annex of office %d", seed)
                    .allSatisfy(item -> holds(item, office));
            assertThat(ReportText.paragraphs(marked(totals)))
                    .as("figures of office %d", seed)
                    .allSatisfy(item -> figuresHold(item, office));
        });
    }

    private static void holds(String item, RandomOffice office) {
        if (item.startsWith("Tất cả các phòng, ban, đơn vị đã phổ biến, quán triệt")) {
            assertThat(office.units()).allMatch(unit -> did(office, unit, "SO_HN", "CBCCVC_QT", "VB_PB"));
        }
        if (item.startsWith("Công chức, viên chức, người lao động của tất cả các phòng, ban, đơn vị đã đăng ký")) {
            assertThat(office.units()).allMatch(unit -> did(office, unit, "GDVH_DK"));
        }
        if (item.contains("đơn vị chưa tổ chức phổ biến")) {
            assertThat(office.units())
                    .allMatch(unit -> office.figure(unit, indicator("SO_HN"))
                            .filter(amount -> amount.signum() == 0)
                            .isPresent());
        }
        if (item.contains("chưa có gia đình công chức")) {
            assertThat(office.units()).noneMatch(unit -> did(office, unit, "GDVH_DK"));
            assertThat(lacking(office, indicator("GDVH_DK"))).isEmpty();
        }
        if (item.contains("đầy đủ, đúng thời hạn")) {
            assertThat(office.indicators())
                    .allMatch(indicator -> lacking(office, indicator).isEmpty());
        }
        if (item.equals("Không có kiến nghị, đề xuất.")) {
            assertThat(office.units())
                    .allMatch(unit -> office.indicators().stream()
                            .anyMatch(one -> office.figure(unit, one).isPresent()
                                    || office.gap(unit, one)
                                            .filter(gap -> gap != Gap.MISSING)
                                            .isPresent()));
        }
        PERCENT.matcher(item)
                .results()
                .forEach(percent -> assertThat(new BigDecimal(percent.group(1).replace(',', '.')))
                        .isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100)));
    }

    /** A report whose words for a figure are its code and its amount, so that a test can tell which is which. */
    private ConsolidatedReport marked(PeriodTotals totals) {
        var standard = Wording.standard(StandardForms.all());
        var own = new StringBuilder();
        standard.keys().stream()
                .map(MARKABLE::matcher)
                .filter(Matcher::matches)
                .forEach(key -> own.append("%s=%s[%s|{%s}]%n"
                        .formatted(
                                key.group(),
                                key.group(3) == null ? "" : "; ",
                                key.group(1),
                                key.group(1).startsWith("TL_") ? "percent" : "amount")));
        try {
            var file = Files.writeString(folder.resolve("marked.properties"), own);
            return new ReportComposer(
                            OfficeWording.of(Wording.from(file, StandardForms.all(), Optional.of(PLAN))),
                            StandardForms.lists())
                    .compose(PLAN, totals, Issue.draft(YearMonth.of(2026, 6)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Each figure is the sum of what was answered, and the next bracket of its sentence says whom it lacks. */
    private static void figuresHold(String item, RandomOffice office) {
        if (item.startsWith("Kết quả chủ yếu")) {
            return;
        }
        MARKED.matcher(item)
                .results()
                .filter(one -> !one.group(1).startsWith("TL_"))
                .forEach(one -> {
                    var indicator = indicator(one.group(1));
                    var lacking = lacking(office, indicator);
                    var rest = item.substring(one.end());
                    var bracket = LACKING.matcher(rest);
                    var said = bracket.find()
                                    && !rest.substring(0, bracket.start()).contains(". ")
                            ? bracket.group(1)
                            : "";
                    var expected = lacking.isEmpty()
                            ? ""
                            : lacking.size() > 3
                                    ? "%02d đơn vị".formatted(lacking.size())
                                    : lacking.stream().map(Unit::name).collect(Collectors.joining(", "));
                    if (expected.isEmpty()) {
                        assertThat(rest).as(item).doesNotStartWith(" (chưa gồm");
                    } else {
                        assertThat(said).as(item).isEqualTo(expected);
                    }
                    assertThat(one.group(2)).as(item).isNotEqualTo("00");
                });
    }

    private static List<Unit> lacking(RandomOffice office, Indicator indicator) {
        return office.unitsAsked(indicator).stream()
                .filter(unit -> office.gap(unit, indicator)
                        .filter(gap -> gap != Gap.NIL)
                        .isPresent())
                .toList();
    }

    private static boolean did(RandomOffice office, Unit unit, String... codes) {
        return Stream.of(codes)
                .anyMatch(code -> office.figure(unit, indicator(code))
                        .filter(amount -> amount.signum() > 0)
                        .isPresent());
    }

    private static Indicator indicator(String code) {
        return PLAN.indicators().get(new IndicatorCode(code));
    }

    @Test
    @DisplayName(
            "FG-03 a claim without a wording for each case, or without figures that it rests on, is refused at start")
    void refusesAClaimThatLacksACaseOrABasis() throws IOException {
        var plan = SamplePlan.outlined(SamplePlan.part("streets", "III.1", "Đường phố"));
        var own = Files.writeString(
                folder.resolve("own.properties"), "# lời riêng\nstreets.lead.all=Các đơn vị đã dọn đường.\n");

        assertThatThrownBy(() -> Wording.from(own, StandardForms.all(), Optional.of(plan)))
                .isInstanceOf(WordingException.class)
                .hasMessageContaining("có 4 lỗi")
                .hasMessageContaining("own.properties:2: câu 'streets.lead' khẳng định việc đã làm nhưng thiếu câu"
                        + " 'streets.lead.none'. Ghi đủ bốn câu")
                .hasMessageContaining("nhưng mục 'streets' của outline không có rests-on. Ghi rests-on");
    }

    @Test
    @DisplayName("FG-03 a part without figures to rest on claims nothing")
    void claimsNothingWithoutABasis() {
        var plan = SamplePlan.outlined(SamplePlan.part("families", "III.1", "Gia đình"));
        var office = new RandomOffice(plan, "2026-H1", 1);

        assertThat(ReportText.paragraphs(SampleReport.draft(plan, office.totals())))
                .anyMatch(item -> item.startsWith("Có 159 gia đình"))
                .noneMatch(item -> item.contains("đã đăng ký"));
    }
}
