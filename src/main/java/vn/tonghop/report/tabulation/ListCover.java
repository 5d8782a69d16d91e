package vn.tonghop.report.tabulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.aggregation.IndicatorTotal;
import vn.tonghop.aggregation.UnitFigure;
import vn.tonghop.form.FormCode;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.Indicator.CountedFrom;
import vn.tonghop.report.wording.ReportContext;
import vn.tonghop.submission.AcceptedRow;
import vn.tonghop.submission.AlikeRows;
import vn.tonghop.unit.UnitCode;
import vn.tonghop.vietnamese.OfficialNumber;

/** Whether lists hold what the units declared: the declared number is the number, and a list stands beside it. */
public final class ListCover {

    private final ReportContext context;

    public ListCover(ReportContext context) {
        this.context = context;
    }

    /**
     * A unit that listed otherwise than it declared.
     *
     * @param listed how many of its rows surely count
     * @param most how many may count
     * @param hasList whether it sent such a list at all
     */
    public record Difference(UnitCode unit, BigDecimal declared, long listed, long most, boolean hasList) {

        private boolean isOne() {
            return declared.compareTo(BigDecimal.valueOf(listed)) < 0
                    || declared.compareTo(BigDecimal.valueOf(most)) > 0;
        }
    }

    /** From how many units' lists a number comes that is counted in them; nothing where the lists hold all that was declared. */
    public Optional<String> clause(FormCode form) {
        var counted = context.totals().office().stream()
                .filter(total -> isCountedFrom(total.indicator(), form))
                .toList();
        if (counted.stream()
                .allMatch(total -> total.coverage().isWhole()
                        && differences(total.indicator()).isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(context.wording()
                .sentence("lists.of-some")
                .with("count", OfficialNumber.inSentence(listing(form, counted)))
                .with("expected", OfficialNumber.inSentence(asked(counted)))
                .text());
    }

    private long listing(FormCode form, List<IndicatorTotal> counted) {
        var sent = context.totals().sources().stream()
                .filter(source -> source.form().equals(form))
                .map(source -> source.unit().code());
        var listed = context.totals()
                .listed()
                .alike()
                .map(AlikeRows::one)
                .filter(row -> counted.stream()
                        .flatMap(total -> total.indicator().countedFrom().stream())
                        .anyMatch(row::isCountedBy))
                .map(AcceptedRow::unit);
        return Stream.concat(sent, listed).distinct().count();
    }

    private static long asked(List<IndicatorTotal> counted) {
        return counted.stream()
                .flatMap(total -> total.coverage().asked().stream())
                .distinct()
                .count();
    }

    private boolean isCountedFrom(Indicator indicator, FormCode form) {
        return indicator.isJudgedIn(context.totals().period().code())
                && indicator
                        .countedFrom()
                        .filter(from -> from.form().equals(form))
                        .isPresent();
    }

    /** The units that declared another number than they listed, in the order of the plan. */
    public List<Difference> differences(Indicator indicator) {
        return indicator.countedFrom().stream()
                .flatMap(from -> figures(indicator).map(figure -> compared(figure, from)))
                .filter(Difference::isOne)
                .toList();
    }

    private Stream<UnitFigure> figures(Indicator indicator) {
        return context.totals().figures().stream()
                .filter(figure -> figure.indicator().equals(indicator.code()));
    }

    private boolean hasList(UnitCode unit, FormCode form) {
        return context.totals().sources().stream()
                .anyMatch(source ->
                        source.form().equals(form) && source.unit().code().equals(unit));
    }

    private Difference compared(UnitFigure figure, CountedFrom from) {
        var listed = context.totals().listed();
        return new Difference(
                figure.unit(),
                figure.amount(),
                listed.count(figure.unit(), from),
                listed.most(figure.unit(), from),
                hasList(figure.unit(), from.form()));
    }
}
