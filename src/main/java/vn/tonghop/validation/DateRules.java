package vn.tonghop.validation;

import java.time.LocalDate;
import java.util.Optional;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.form.Column;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.validation.value.DamageReading;
import vn.tonghop.validation.value.DateReading;
import vn.tonghop.vietnamese.OfficialDate;

/** Rules of one day: it can be read in one way, and should lie in the data window of the period. */
public final class DateRules {

    private final RuleWords words = new RuleWords();

    /** The day in a cell that must hold one. */
    public Optional<LocalDate> read(CellFindings cells, Column column) {
        var written = cells.row().cell(column);
        if (written.isEmpty()) {
            return cells.none(FindingCode.DATE_MISSING, column);
        }
        var date = DateReading.read(written, cells.file().dates());
        if (date.isEmpty() && DateReading.isSeveralDays(written)) {
            return cells.none(FindingCode.DATE_SEVERAL, column);
        }
        if (date.isPresent() && cells.file().dates().monthFirst() && DateReading.isEitherWay(written)) {
            return eitherWay(cells, column, date.get());
        }
        if (date.isEmpty()) {
            return DamageReading.ofDate(written)
                    .map(damage -> cells.<LocalDate>none(FindingCode.EXCEL_DAMAGE, column, words.of(damage)))
                    .orElseGet(() -> cells.none(FindingCode.DATE_MALFORMED, column));
        }
        if (!isWithin(date.get(), cells.file().period())) {
            outside(cells, column, date.get());
        }
        return date;
    }

    /** A day outside of the data window counts; perhaps day and month were swapped. */
    private static void outside(CellFindings cells, Column column, LocalDate date) {
        var period = cells.file().period();
        var from = OfficialDate.written(period.dataFrom());
        var to = OfficialDate.written(period.dataTo());
        DateReading.swapped(date)
                .filter(other -> isWithin(other, period))
                .map(OfficialDate::written)
                .ifPresentOrElse(
                        swapped -> cells.remark(FindingCode.DATE_PERHAPS_SWAPPED, column, from, to, swapped),
                        () -> cells.remark(FindingCode.DATE_OUTSIDE_WINDOW, column, from, to));
    }

    private static Optional<LocalDate> eitherWay(CellFindings cells, Column column, LocalDate dayFirst) {
        var monthFirst = DateReading.swapped(dayFirst).orElse(dayFirst);
        return cells.none(
                FindingCode.DATE_EITHER_WAY, column, OfficialDate.written(dayFirst), OfficialDate.written(monthFirst));
    }

    private static boolean isWithin(LocalDate date, ReportingPeriod period) {
        return !date.isBefore(period.dataFrom()) && !date.isAfter(period.dataTo());
    }
}
