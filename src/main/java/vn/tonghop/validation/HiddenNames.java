package vn.tonghop.validation;

import vn.tonghop.finding.Finding;
import vn.tonghop.form.Column;
import vn.tonghop.intake.RawRow;
import vn.tonghop.vietnamese.MaskedName;

/** Keeps the names of persons out of what is said of a row; the line tells which one is meant. */
final class HiddenNames {

    private HiddenNames() {}

    static Finding in(Finding finding, FileContext file, RawRow row) {
        return file.form()
                .personalNames()
                .map(names -> new Finding(
                        finding.code(),
                        finding.line(),
                        finding.column(),
                        hidden(finding, names, file, row),
                        finding.details()))
                .orElse(finding);
    }

    private static String hidden(Finding finding, Column names, FileContext file, RawRow row) {
        if (!finding.column().isEmpty() && finding.column().equals(file.headerOf(names))) {
            return MaskedName.of(finding.value());
        }
        var name = row.cell(names);
        var value = name.isEmpty() ? finding.value() : finding.value().replace(name, MaskedName.of(name));
        return MaskedName.withinList(value);
    }
}
