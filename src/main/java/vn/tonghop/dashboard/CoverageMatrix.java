package vn.tonghop.dashboard;

import java.util.List;
import vn.tonghop.dashboard.Dashboard.Cell;
import vn.tonghop.dashboard.Dashboard.Matrix;
import vn.tonghop.dashboard.Dashboard.UnitRow;
import vn.tonghop.dashboard.DashboardComposer.PeriodState;
import vn.tonghop.form.FormCode;
import vn.tonghop.submission.Coverage.UnitCoverage;
import vn.tonghop.submission.Verdict;
import vn.tonghop.template.Sentences;
import vn.tonghop.vietnamese.OfficialNumber;

/** Units by forms: what became of the latest file of each. */
final class CoverageMatrix {

    /** With more units than that only those that need a look are shown at once. */
    private static final int MANY_UNITS = 60;

    private final List<FormCode> forms;
    private final PeriodState state;
    private final Sentences sentences;

    CoverageMatrix(List<FormCode> forms, PeriodState state, Sentences sentences) {
        this.forms = forms;
        this.state = state;
        this.sentences = sentences;
    }

    Matrix matrix() {
        var units = state.totals().coverage().units();
        if (units.size() <= MANY_UNITS) {
            return new Matrix(rows(units), List.of(), "");
        }
        var attention = units.stream().filter(this::needsALook).toList();
        var others = units.stream().filter(unit -> !needsALook(unit)).toList();
        return new Matrix(
                rows(attention),
                rows(others),
                others.isEmpty() ? "" : sentences.of("matrix.more", "count", OfficialNumber.written(others.size())));
    }

    private boolean needsALook(UnitCoverage unit) {
        return !unit.isComplete()
                || forms.stream()
                        .map(form -> state.files().get(DashboardComposer.key(unit.unit(), form)))
                        .anyMatch(file -> file != null
                                && file.verdict()
                                        .filter(verdict -> verdict == Verdict.PARTLY_ACCEPTED
                                                || verdict == Verdict.REFUSED
                                                || verdict == Verdict.LATE)
                                        .isPresent());
    }

    private List<UnitRow> rows(List<UnitCoverage> units) {
        return units.stream().map(this::row).toList();
    }

    private UnitRow row(UnitCoverage unit) {
        return new UnitRow(
                unit.unit().name(),
                sentences.of("standing." + unit.standing()),
                unit.standing().name(),
                forms.stream().map(form -> cell(unit, form)).toList());
    }

    private Cell cell(UnitCoverage unit, FormCode form) {
        var file = state.files().get(DashboardComposer.key(unit.unit(), form));
        if (file == null || file.verdict().isEmpty()) {
            return new Cell(sentences.of("verdict.none"), "NONE", "");
        }
        var verdict = file.verdict().get();
        return new Cell(
                sentences.of("verdict." + verdict),
                verdict.name(),
                state.receipts().getOrDefault(file.id(), ""));
    }
}
