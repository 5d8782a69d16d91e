package vn.tonghop.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.form.FormCode;
import vn.tonghop.indicator.Indicator.CountedFrom;
import vn.tonghop.indicator.Indicator.Range;
import vn.tonghop.indicator.Indicator.Ratio;
import vn.tonghop.indicator.Indicator.Requirement;
import vn.tonghop.unit.UnitCode;

class IndicatorCatalogueTest {

    private static final Optional<Ratio> PART_OF_WHOLE =
            Optional.of(new Ratio(new IndicatorCode("DAT"), new IndicatorCode("DK")));

    private final IndicatorCatalogue catalogue = new IndicatorCatalogue(List.of(
            count("DK", "Gia đình đăng ký", Set.of()),
            count("DAT", "Gia đình đạt", Set.of(new UnitCode("TT"))),
            indicator("TL", "Tỷ lệ đạt", IndicatorKind.RATIO, PART_OF_WHOLE),
            count("BAN1", "Bản mòn", Set.of()),
            count("BAN2", "Bản môn", Set.of())));

    @ParameterizedTest
    @CsvSource({"DK, DK", "dk, DK", "GIA DINH DANG KY, DK", "Gia đình  đạt., DAT", "đã đạt, DAT"})
    void readsAnIndicatorByCodeWordingOrAlias(String written, String code) {
        assertThat(catalogue.read(written)).map(Indicator::code).contains(new IndicatorCode(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DAT;1;046; | DAT
                    KT;"Gia đình đạt | DAT
                    1,DK,7,"2,DAT,8 | DK DAT
                    DKK;7; | ''
                    tỷ lệ đạt của gia đình đăng ký;7 | DK
                    """)
    void findsTheIndicatorsOfALineThatCouldNotBeTakenApart(String line, String codes) {
        assertThat(catalogue.namedIn(line))
                .extracting(indicator -> indicator.code().value())
                .containsExactly(codes.isEmpty() ? new String[0] : codes.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1. Gia đình đăng ký | DK
                    2.1 Gia đình đạt | DAT
                    a) gia dinh dat | DAT
                    IV. Gia đình đạt | DAT
                    - Gia đình đăng ký | DK
                    DK - Gia đình đăng ký | DK
                    DAT: đã đạt | DAT
                    3. Gia đình đạt (DAT) | DAT
                    Gia đình đạt (gia đình) | DAT
                    """)
    void readsANameWithItsNumberCodeOrMeasure(String written, String code) {
        assertThat(catalogue.read(written)).map(Indicator::code).contains(new IndicatorCode(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Gia đình",
                "DKK",
                "ban mon",
                "DAT - Gia đình đăng ký",
                "Gia đình đạt (DK)",
                "Gia đình đạt (cuộc)",
                "1. ",
                "- ",
                "1.2"
            })
    void doesNotGuessAnIndicator(String written) {
        assertThat(catalogue.read(written)).isEmpty();
    }

    @Test
    void asksEachUnitOnlyForWhatItReportsAndNobodyForRatios() {
        assertThat(catalogue.reportedBy(new UnitCode("TT")))
                .extracting(found -> found.code().value())
                .containsExactly("DK", "DAT", "BAN1", "BAN2");
        assertThat(catalogue.reportedBy(new UnitCode("HC")))
                .extracting(found -> found.code().value())
                .containsExactly("DK", "BAN1", "BAN2");
    }

    @Test
    void refusesACodeThatStandsTwice() {
        var twice = List.of(count("DK", "Một", Set.of()), count("DK", "Hai", Set.of()));

        assertThatThrownBy(() -> new IndicatorCatalogue(twice)).hasMessage("indicator code DK stands twice");
    }

    @Test
    void refusesAReferenceToNothing() {
        var broken = List.of(indicator("TL", "Tỷ lệ", IndicatorKind.RATIO, PART_OF_WHOLE));

        assertThatThrownBy(() -> new IndicatorCatalogue(broken))
                .hasMessage("indicator TL refers to DAT, which is not in the list");
    }

    @Test
    void namesTheCodeThatMustExist() {
        assertThatThrownBy(() -> catalogue.get(new IndicatorCode("XX"))).hasMessage("no indicator XX in the plan");
    }

    @ParameterizedTest
    @CsvSource({"-0.1, false", "0, true", "100, true", "100.0, true", "100.1, false"})
    void holdsItsBoundsInsideARange(BigDecimal amount, boolean isInside) {
        var percent = new Range(Optional.of(BigDecimal.ZERO), Optional.of(new BigDecimal(100)));

        assertThat(percent.contains(amount)).isEqualTo(isInside);
    }

    @Test
    void leavesAnOpenRangeOpen() {
        var open = new Range(Optional.empty(), Optional.empty());

        assertThat(open.contains(new BigDecimal("-1e9"))).isTrue();
        assertThatThrownBy(() -> new Range(Optional.of(BigDecimal.TEN), Optional.of(BigDecimal.ONE)))
                .hasMessage("range 10..1 is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gdvh", "GDVH-DK", "_A", "GĐVH", "A23456789012345678901234567890123"})
    void refusesACodeOfAnotherShape(String text) {
        assertThat(IndicatorCode.read(text)).isEmpty();
        assertThatThrownBy(() -> new IndicatorCode(text)).hasMessageStartingWith("'%s' is not an".formatted(text));
    }

    @Test
    void refusesARatioWithoutPartsAndACountWithThem() {
        assertThatThrownBy(() -> indicator("TL", "Tỷ lệ", IndicatorKind.RATIO, Optional.empty()))
                .hasMessageStartingWith("indicator TL is a RATIO;");
        assertThatThrownBy(() -> indicator("DK", "Số", IndicatorKind.FLOW, PART_OF_WHOLE))
                .hasMessageStartingWith("indicator DK is a FLOW;");
    }

    @Test
    void refusesToCountNoRowsAtAll() {
        assertThatThrownBy(() -> new CountedFrom(new FormCode("TITLES"), " "))
                .hasMessage("no rows of TITLES are named");
    }

    private static Indicator count(String code, String wording, Set<UnitCode> reporters) {
        return indicator(code, wording, IndicatorKind.STOCK, Optional.empty(), reporters);
    }

    private static Indicator indicator(String code, String wording, IndicatorKind kind, Optional<Ratio> ratio) {
        return indicator(code, wording, kind, ratio, Set.of());
    }

    private static Indicator indicator(
            String code, String wording, IndicatorKind kind, Optional<Ratio> ratio, Set<UnitCode> reporters) {
        return new Indicator(
                new IndicatorCode(code),
                wording,
                code.equals("DAT") ? List.of("Đã đạt") : List.of(),
                "gia đình",
                kind,
                kind == IndicatorKind.RATIO ? TotalRule.RECOMPUTE : TotalRule.SUM,
                "I.1",
                0,
                new Range(Optional.empty(), Optional.empty()),
                Optional.empty(),
                ratio,
                Optional.empty(),
                reporters,
                Requirement.REQUIRED,
                Optional.empty(),
                Indicator.Expectation.NONE,
                Indicator.Answer.ALWAYS,
                "");
    }
}
