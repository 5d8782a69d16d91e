package vn.tonghop.verdict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.form.FormCode;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.FigureRepository;
import vn.tonghop.submission.FigureRepository.PartAboveWhole;
import vn.tonghop.submission.FindingRepository;
import vn.tonghop.submission.RefusedRow;
import vn.tonghop.submission.RefusedRowRepository;
import vn.tonghop.submission.RepeatedRow;
import vn.tonghop.submission.RowRepository;
import vn.tonghop.unit.UnitCode;
import vn.tonghop.vietnamese.OfficialNumber;

/** Rules that need all rows of a file: each key once, no part above its whole, nothing required left out. */
final class WholeFileRules {

    private static final int MOST_NAMED = 10;
    private static final String MORE = ", …";

    private final Plan plan;
    private final RowRepository rows;
    private final RefusedRowRepository refusedRows;
    private final FigureRepository figures;
    private final FindingRepository found;

    WholeFileRules(
            Plan plan,
            RowRepository rows,
            RefusedRowRepository refusedRows,
            FigureRepository figures,
            FindingRepository found) {
        this.plan = plan;
        this.rows = rows;
        this.refusedRows = refusedRows;
        this.figures = figures;
        this.found = found;
    }

    /** Judges the stored rows of a file; rows that fail become refused rows. Returns what there is to say. */
    List<Finding> apply(FileToSettle known) {
        var submission = known.file().id();
        var form = known.facts().form().orElseThrow();
        var findings = new ArrayList<Finding>();
        if (known.isRepeating()) {
            findings.addAll(refuseRepeated(submission, form));
        }
        if (plan.forms().get(form).reportsIndicators()) {
            var unit = known.file().unit().orElseThrow();
            var period = known.facts().period().orElseThrow();
            findings.addAll(refusePartsAboveWhole(submission, form));
            findings.addAll(new PlanRules(plan, rows).apply(submission));
            findings.addAll(notReported(submission, unit, period));
        }
        return findings;
    }

    private List<Finding> refuseRepeated(long submission, FormCode form) {
        Map<String, List<RepeatedRow>> byKey = rows.findRepeated(submission, form).stream()
                .collect(Collectors.groupingBy(RepeatedRow::key, LinkedHashMap::new, Collectors.toList()));
        var findings = new ArrayList<Finding>();
        var refused = new ArrayList<RefusedRow>();
        byKey.forEach((key, repeated) -> repeated.forEach(row -> {
            refused.add(RefusedRow.afterwards(row.source(), row.subject()));
            findings.add(
                    Finding.ofCell(FindingCode.ROW_TWICE, row.source().line(), "", key, linesOfOthers(row, repeated)));
        }));
        rows.refuse(refused, form);
        return findings;
    }

    /** The first of them: where a key was copied down a whole sheet, each line would name all others. */
    private static String linesOfOthers(RepeatedRow row, List<RepeatedRow> repeated) {
        var named = repeated.stream()
                .map(other -> other.source().line())
                .filter(line -> line != row.source().line())
                .limit(MOST_NAMED)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return repeated.size() - 1 > MOST_NAMED ? named + MORE : named;
    }

    private List<Finding> refusePartsAboveWhole(long submission, FormCode form) {
        var findings = new ArrayList<Finding>();
        for (var part : plan.indicators().all()) {
            part.atMost()
                    .map(plan.indicators()::get)
                    .ifPresent(whole -> figures.findPartsAboveWhole(submission, part.code(), whole.code())
                            .forEach(row -> {
                                rows.refuse(
                                        List.of(RefusedRow.afterwards(
                                                row.source(), part.code().value())),
                                        form);
                                findings.add(partAboveWhole(part, whole, row));
                            }));
        }
        return findings;
    }

    private static Finding partAboveWhole(Indicator part, Indicator whole, PartAboveWhole row) {
        return Finding.ofCell(
                FindingCode.PART_ABOVE_WHOLE,
                row.source().line(),
                "",
                OfficialNumber.written(row.part()),
                part.wording(),
                whole.wording(),
                OfficialNumber.written(row.whole()),
                Long.toString(row.wholeLine()),
                OfficialNumber.written(row.part().subtract(row.whole())));
    }

    private List<Finding> notReported(long submission, UnitCode unit, PeriodCode period) {
        var reported = figures.findIndicators(submission, unit);
        var refused = refusedRows.findSubjects(submission);
        var broken = inBrokenRows(submission);
        return required(unit, period)
                .filter(indicator -> !reported.contains(indicator.code())
                        && !refused.contains(indicator.code().value())
                        && !broken.contains(indicator.code()))
                .map(indicator -> about(FindingCode.INDICATOR_NOT_REPORTED, indicator))
                .toList();
    }

    /** A row that could not be taken apart may be about several; each is blamed with it already. */
    private Set<IndicatorCode> inBrokenRows(long submission) {
        return found.findAll(submission, FindingCode.ROW_BROKEN).stream()
                .flatMap(row -> plan.indicators().namedIn(row.value()).stream())
                .map(Indicator::code)
                .collect(Collectors.toSet());
    }

    /** What a nil return does not answer: what no unit can have nothing of. */
    List<Finding> notNil(UnitCode unit, PeriodCode period) {
        return required(unit, period)
                .filter(indicator -> !indicator.answer().nil())
                .map(indicator -> about(FindingCode.NIL_NOT_POSSIBLE, indicator))
                .toList();
    }

    private Stream<Indicator> required(UnitCode unit, PeriodCode period) {
        return plan.indicators().reportedBy(unit).stream()
                .filter(indicator -> indicator.required() == Indicator.Requirement.REQUIRED)
                .filter(indicator -> indicator.isJudgedIn(period));
    }

    private static Finding about(FindingCode code, Indicator indicator) {
        return Finding.ofFile(code, "", indicator.wording(), indicator.code().value());
    }
}
