package vn.tonghop.validation;

import java.util.List;
import java.util.Map;
import vn.tonghop.form.Column;
import vn.tonghop.form.FormDefinition;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.submission.DateStyle;
import vn.tonghop.submission.DecimalStyle;
import vn.tonghop.unit.Unit;

/**
 * What the rules need to know of the file that a row stands in.
 *
 * @param unit the unit of the folder
 * @param period the period it is for
 * @param form what it is
 * @param decimals how its numbers are written
 * @param dates how its dates are written
 * @param header header cells as written
 * @param positions index of each known column
 */
public record FileContext(
        Unit unit,
        ReportingPeriod period,
        FormDefinition form,
        DecimalStyle decimals,
        DateStyle dates,
        List<String> header,
        Map<Column, Integer> positions) {

    public FileContext {
        header = List.copyOf(header);
        positions = Map.copyOf(positions);
    }

    /** The header of a column as the sender wrote it, or empty if the file does not have it. */
    public String headerOf(Column column) {
        var position = positions.get(column);
        return position == null ? "" : header.get(position).strip();
    }
}
