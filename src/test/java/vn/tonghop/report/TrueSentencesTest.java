package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.fixture.Plans;
import vn.tonghop.fixture.SamplePlan;
import vn.tonghop.forms.StandardForms;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.plan.Plan;
import vn.tonghop.report.RandomOffice.Gap;
import vn.tonghop.report.wording.Wording;
import vn.tonghop.report.wording.WordingException;
import vn.tonghop.unit.Unit;

/** FG-03: no sentence claims more than its data, reckoned from what was answered and not by the program. */
class TrueSentencesTest {

    private static final Plan PLAN = Plans.shipped();
    private static final Pattern PERCENT = Pattern.compile("đạt tỷ lệ ([0-9,]+)%");
    private static final int OFFICES = 60;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"2026-H1", "2026"})
    @DisplayName("FG-03 over random offices no sentence claims more than the data")
    void noSentenceClaimsMoreThanTheData(String period) {
        IntStream.range(0, OFFICES).forEach(seed -> {
            var office = new RandomOffice(PLAN, period, seed);
            var text = ReportText.paragraphs(SampleReport.draft(PLAN, office.totals()));

            assertThat(text).as("office %d", seed).isNotEmpty().allSatisfy(item -> holds(item, office));
        });
    }

    private static void holds(String item, RandomOffice office) {
        if (item.startsWith("Các phòng, ban, đơn vị đã tổ chức phổ biến, quán triệt")) {
            assertThat(office.units()).allMatch(unit -> did(office, unit, "SO_HN", "CBCCVC_QT", "VB_PB"));
        }
        if (item.startsWith("Công chức, viên chức, người lao động của các phòng, ban, đơn vị đã đăng ký")) {
            assertThat(office.units()).allMatch(unit -> did(office, unit, "GDVH_DK"));
        }
        if (item.contains("đơn vị báo cáo chưa tổ chức")) {
            assertThat(office.units())
                    .allMatch(unit -> office.figure(unit, indicator("SO_HN"))
                            .filter(amount -> amount.signum() == 0)
                            .isPresent());
        }
        if (item.contains("đầy đủ, đúng thời hạn")) {
            assertThat(office.indicators())
                    .allMatch(indicator -> lacking(office, indicator).isEmpty());
        }
        if (item.startsWith("Các phòng, ban, đơn vị không nêu") || item.equals("Không có kiến nghị, đề xuất.")) {
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
        office.indicators().forEach(indicator -> figureHolds(item, indicator, office));
    }

    private static void figureHolds(String item, Indicator indicator, RandomOffice office) {
        if (!item.startsWith("- " + indicator.wording() + ": ") || item.contains("đạt tỷ lệ")) {
            return;
        }
        var asked = office.unitsAsked(indicator);
        if (item.contains("chưa có đơn vị nào báo cáo")) {
            assertThat(asked).allMatch(unit -> office.gap(unit, indicator).equals(Optional.of(Gap.MISSING)));
        }
        if (item.contains("các đơn vị đã báo cáo, trong kỳ không có kết quả")) {
            assertThat(asked)
                    .noneMatch(unit -> did(office, unit, indicator.code().value()));
            assertThat(lacking(office, indicator)).isEmpty();
        }
        var given = asked.stream()
                .anyMatch(unit -> office.figure(unit, indicator).isPresent()
                        || office.gap(unit, indicator).equals(Optional.of(Gap.NIL)));
        assertThat(item.contains("chưa gồm số liệu của"))
                .as(item)
                .isEqualTo(given && !lacking(office, indicator).isEmpty());
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
                .contains("Kết quả cụ thể:")
                .noneMatch(item -> item.contains("đã đăng ký"));
    }
}
