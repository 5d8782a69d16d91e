package vn.tonghop.trace;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.aggregation.RowsInForce;
import vn.tonghop.aggregation.SourceFile;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.Indicator.CountedFrom;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.AcceptedRow;
import vn.tonghop.trace.Contribution.Basis;
import vn.tonghop.unit.Unit;
import vn.tonghop.unit.UnitCode;

/** Finds the lines behind an indicator. Works line by line and shares no code with the consolidation that it proves. */
final class Unfolding {

    private final Plan plan;
    private final RowsInForce rows;
    private final Function<SourceFile, List<AcceptedRow>> rowsOfFile;
    private final Predicate<UnitCode> included;
    private final Map<Long, SourceFile> files;

    Unfolding(
            Plan plan,
            RowsInForce rows,
            Function<SourceFile, List<AcceptedRow>> rowsOfFile,
            Predicate<UnitCode> included) {
        this.plan = plan;
        this.rows = rows;
        this.rowsOfFile = rowsOfFile;
        this.included = included;
        this.files = rows.sources().stream().collect(Collectors.toMap(SourceFile::submission, file -> file));
    }

    TracedSum of(Indicator indicator, PeriodCode period) {
        if (!indicator.isText() && !indicator.isJudgedIn(period)) {
            return new TracedSum(indicator, List.of(), List.of());
        }
        var declared = declared(indicator);
        var counted = indicator.countedFrom().stream().flatMap(from -> counted(indicator, from, declared));
        return new TracedSum(
                indicator,
                Stream.concat(declared.stream(), counted)
                        .sorted(Comparator.comparing(
                                contribution -> plan.units().all().indexOf(contribution.unit())))
                        .toList(),
                List.of());
    }

    private List<Contribution> declared(Indicator indicator) {
        return rows.reported().stream()
                .filter(row -> row.indicator().equals(indicator.code()) && included.test(row.unit()))
                .map(row -> new Contribution(
                        unit(row.unit()),
                        file(row.source().submission()),
                        List.of(row.source().line()),
                        row.amount(),
                        row.text().orElse(""),
                        Basis.DECLARED))
                .toList();
    }

    /** What lists add up to, for units that sent the whole list and declared nothing, not even wrongly. */
    private Stream<Contribution> counted(Indicator indicator, CountedFrom from, List<Contribution> declared) {
        return rows.sources().stream()
                .filter(file -> file.form().equals(from.form()) && file.isWhole())
                .filter(file -> included.test(file.unit().code())
                        && indicator.isReportedBy(file.unit().code()))
                .filter(file -> declared.stream()
                        .noneMatch(contribution -> contribution.unit().equals(file.unit())))
                .filter(file -> rows.sources().stream()
                        .filter(other -> other.unit().equals(file.unit()))
                        .noneMatch(other ->
                                other.refused().contains(indicator.code().value())))
                .map(file -> counted(file, from));
    }

    private Contribution counted(SourceFile file, CountedFrom from) {
        var lines = rowsOfFile.apply(file).stream()
                .filter(row -> row.unit().equals(file.unit().code()) && row.isCountedBy(from))
                .map(row -> row.source().line())
                .toList();
        return new Contribution(
                file.unit(), file, lines, Optional.of(BigDecimal.valueOf(lines.size())), "", Basis.COUNTED);
    }

    private Unit unit(UnitCode code) {
        return plan.units().getOrFormer(code);
    }

    private SourceFile file(long submission) {
        var file = files.get(submission);
        if (file == null) {
            throw new IllegalStateException("a row of submission %d, which is no source".formatted(submission));
        }
        return file;
    }
}
