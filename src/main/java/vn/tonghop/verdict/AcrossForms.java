package vn.tonghop.verdict;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.form.FormCode;
import vn.tonghop.form.FormDefinition;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.Indicator.CountedFrom;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.AcceptedRow;
import vn.tonghop.submission.FigureRepository;
import vn.tonghop.submission.RowRepository;
import vn.tonghop.unit.UnitCode;
import vn.tonghop.vietnamese.OfficialNumber;

/** Compares what a unit declares for its indicators with what its lists add up to, once both are in force. */
final class AcrossForms {

    private final Plan plan;
    private final FormVocabulary words;
    private final FigureRepository figures;
    private final RowRepository rows;

    AcrossForms(Plan plan, FormVocabulary words, FigureRepository figures, RowRepository rows) {
        this.plan = plan;
        this.words = words;
        this.figures = figures;
        this.rows = rows;
    }

    /** The differences that the given form of a unit takes part in, among the files that are in force by their forms. */
    List<Finding> compare(UnitCode unit, FormCode form, Map<FormCode, Long> inForce) {
        var declaring = plan.forms().ofIndicators().code();
        var declared = inForce.get(declaring);
        if (declared == null) {
            return List.of();
        }
        return plan.forms().countable().stream()
                .map(FormDefinition::code)
                .filter(list -> form.equals(declaring) || form.equals(list))
                .flatMap(list -> Optional.ofNullable(inForce.get(list)).stream()
                        .flatMap(rows -> compare(unit, declared, list, rows)))
                .toList();
    }

    private Stream<Finding> compare(UnitCode unit, long declared, FormCode list, long submission) {
        var own = rows.findAll(submission, list).stream()
                .filter(row -> row.unit().equals(unit))
                .toList();
        return plan.indicators().reportedBy(unit).stream()
                .filter(indicator ->
                        indicator.countedFrom().map(CountedFrom::form).equals(Optional.of(list)))
                .flatMap(indicator -> figures.findAmount(declared, unit, indicator.code()).stream()
                        .flatMap(amount -> difference(indicator, amount, own)));
    }

    private Stream<Finding> difference(Indicator indicator, BigDecimal declared, List<AcceptedRow> list) {
        var from = indicator.countedFrom().orElseThrow();
        var counted = list.stream().filter(row -> row.isCountedBy(from)).count();
        var most = list.stream().filter(row -> row.mayBeCountedBy(from)).count();
        return declared.compareTo(BigDecimal.valueOf(counted)) >= 0 && declared.compareTo(BigDecimal.valueOf(most)) <= 0
                ? Stream.empty()
                : Stream.of(Finding.ofFile(
                        FindingCode.COUNT_DIFFERS,
                        "",
                        indicator.wording(),
                        OfficialNumber.written(declared),
                        OfficialNumber.written(counted),
                        words.officialName(from.form())));
    }
}
