package vn.tonghop.verdict;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.form.Form;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.Indicator.CountedFrom;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.ActivityRowRepository;
import vn.tonghop.submission.InForceRepository;
import vn.tonghop.submission.ListCount;
import vn.tonghop.submission.ResultRowRepository;
import vn.tonghop.submission.TitleRowRepository;
import vn.tonghop.unit.UnitCode;
import vn.tonghop.vietnamese.OfficialNumber;

/** Compares what a unit declares in its results form with what its lists add up to, once both are in force. */
final class AcrossForms {

    private final Plan plan;
    private final FormVocabulary words;
    private final InForceRepository inForce;
    private final ResultRowRepository results;
    private final Lists lists;

    AcrossForms(Plan plan, FormVocabulary words, InForceRepository inForce, ResultRowRepository results, Lists lists) {
        this.plan = plan;
        this.words = words;
        this.inForce = inForce;
        this.results = results;
        this.lists = lists;
    }

    /** The two list forms of a unit. */
    record Lists(ActivityRowRepository activities, TitleRowRepository titles) {

        private ListCount count(Form form, long submission) {
            return form == Form.ACTIVITIES
                    ? new ListCount(activities.findAll(submission), List.of())
                    : new ListCount(List.of(), titles.findAll(submission));
        }
    }

    /** The differences that the given form of a unit takes part in. */
    List<Finding> compare(UnitCode unit, PeriodCode period, Form form) {
        var declared = inForce.find(unit, period, Form.RESULTS);
        if (declared.isEmpty()) {
            return List.of();
        }
        return Stream.of(Form.ACTIVITIES, Form.TITLES)
                .filter(list -> form == Form.RESULTS || form == list)
                .flatMap(list -> inForce.find(unit, period, list).stream()
                        .flatMap(rows -> compare(unit, declared.get(), list, rows)))
                .toList();
    }

    private Stream<Finding> compare(UnitCode unit, long declared, Form list, long rows) {
        var counted = lists.count(list, rows);
        return plan.indicators().reportedBy(unit).stream()
                .filter(indicator ->
                        indicator.countedFrom().map(CountedFrom::form).equals(Optional.of(list)))
                .flatMap(indicator -> results.findAmount(declared, unit, indicator.code()).stream()
                        .flatMap(amount -> difference(indicator, amount, counted, unit)));
    }

    private Stream<Finding> difference(Indicator indicator, BigDecimal declared, ListCount lists, UnitCode unit) {
        var from = indicator.countedFrom().orElseThrow();
        var counted = lists.count(unit, from);
        return declared.compareTo(BigDecimal.valueOf(counted)) == 0
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
