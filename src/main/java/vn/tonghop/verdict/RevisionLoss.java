package vn.tonghop.verdict;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.form.FormCode;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.FigureRepository;
import vn.tonghop.submission.ReadingFacts;
import vn.tonghop.submission.ReadingFacts.NilReturn;
import vn.tonghop.submission.RefusedRowRepository;
import vn.tonghop.submission.RowRepository;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.unit.UnitCode;
import vn.tonghop.vietnamese.OfficialNumber;

/**
 * What a new revision no longer has that the one in force has: required indicators, or most rows of a list. Such a revision
 * never takes the place of the other in silence; above the limit of the plan it does not take it at all. A nil return says
 * in words that everything is gone: it is asked about and counts.
 */
final class RevisionLoss {

    private static final int MOST_NAMED = 10;
    private static final String MORE = ", …";
    /** Short lists change by a row or two. */
    private static final int FEWEST_ROWS = 3;

    private final Plan plan;
    private final FormVocabulary words;
    private final SubmissionRepository submissions;
    private final FigureRepository figures;
    private final RowRepository rows;
    private final RefusedRowRepository refusedRows;

    RevisionLoss(
            Plan plan,
            FormVocabulary words,
            SubmissionRepository submissions,
            FigureRepository figures,
            RowRepository rows,
            RefusedRowRepository refusedRows) {
        this.plan = plan;
        this.words = words;
        this.submissions = submissions;
        this.figures = figures;
        this.rows = rows;
        this.refusedRows = refusedRows;
    }

    /** What there is to ask about a file that would take the place of the one in force; one that came later stays. */
    Optional<Finding> of(Submission file, ReadingFacts about, long inForce) {
        var counted = submissions.get(inForce);
        if (counted.received().isAfter(file.received())) {
            return Optional.empty();
        }
        var form = about.form().orElseThrow();
        return plan.forms().get(form).reportsIndicators()
                ? ofIndicators(file, about, counted)
                : ofRows(file, form, counted);
    }

    private Optional<Finding> ofIndicators(Submission file, ReadingFacts about, Submission counted) {
        var unit = file.unit().orElseThrow();
        var before = figures.findIndicators(counted.id(), unit);
        var lost = new HashSet<>(before);
        lost.removeAll(named(file, about, unit));
        var period = about.period().orElseThrow();
        var required = plan.indicators().reportedBy(unit).stream()
                .filter(indicator -> indicator.required() == Indicator.Requirement.REQUIRED)
                .filter(indicator -> indicator.isJudgedIn(period))
                .map(Indicator::code)
                .filter(lost::contains)
                .toList();
        if (required.isEmpty()) {
            return Optional.empty();
        }
        var code = about.nil() == NilReturn.YES ? FindingCode.REVISION_LOSES : code(lost.size(), before.size());
        return Optional.of(finding(code, counted, lost.size(), before.size(), listed(required)));
    }

    /** Every indicator that the file speaks of, right or wrong. */
    private Set<IndicatorCode> named(Submission file, ReadingFacts about, UnitCode unit) {
        var named = new HashSet<IndicatorCode>();
        if (about.nil() == NilReturn.NO) {
            named.addAll(figures.findIndicators(file.id(), unit));
            refusedRows.findSubjects(file.id()).stream()
                    .filter(subject -> !subject.isEmpty())
                    .map(IndicatorCode::new)
                    .forEach(named::add);
        }
        return named;
    }

    private String listed(List<IndicatorCode> codes) {
        var first = codes.stream()
                .limit(MOST_NAMED)
                .map(plan.indicators()::get)
                .map(indicator -> "%s - %s".formatted(indicator.wording(), indicator.code()))
                .collect(Collectors.joining("; "));
        return codes.size() > MOST_NAMED ? first + MORE : first;
    }

    private Optional<Finding> ofRows(Submission file, FormCode form, Submission counted) {
        var before = rows.count(counted.id(), form).accepted();
        var lost = before - rows.count(file.id(), form).all();
        return 2 * lost > before && lost >= FEWEST_ROWS
                ? Optional.of(finding(code(lost, before), counted, lost, before, words.officialName(form)))
                : Optional.empty();
    }

    private FindingCode code(long lost, long before) {
        return plan.limits().allowLoss(lost, before) ? FindingCode.REVISION_LOSES : FindingCode.REVISION_LOSES_MOST;
    }

    private static Finding finding(FindingCode code, Submission counted, long lost, long before, String what) {
        return Finding.ofFile(
                code,
                what,
                OfficialNumber.inSentence(lost),
                OfficialNumber.inSentence(before),
                counted.fileName(),
                Long.toString(counted.id()));
    }
}
