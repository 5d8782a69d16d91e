package vn.tonghop.validation;

import vn.tonghop.finding.Finding;
import vn.tonghop.form.Column;
import vn.tonghop.form.Form;
import vn.tonghop.intake.RawRow;
import vn.tonghop.vietnamese.MaskedName;

/** Keeps the names of persons out of what is said of a row of the titles form; the line tells which one is meant. */
final class HiddenNames {

    private HiddenNames() {}

    static Finding in(Finding finding, FileContext file, RawRow row) {
        if (file.form() != Form.TITLES) {
            return finding;
        }
        return new Finding(
                finding.code(), finding.line(), finding.column(), hidden(finding, file, row), finding.details());
    }

    private static String hidden(Finding finding, FileContext file, RawRow row) {
        if (!finding.column().isEmpty() && finding.column().equals(file.headerOf(Column.NAME))) {
            return MaskedName.of(finding.value());
        }
        var name = row.cell(Column.NAME);
        var value = name.isEmpty() ? finding.value() : finding.value().replace(name, MaskedName.of(name));
        return MaskedName.withinList(value);
    }
}
