package vn.tonghop.blankform;

import java.util.List;
import vn.tonghop.form.Form;
import vn.tonghop.period.ReportingPeriod;

/**
 * One of the three forms, ready to be filled in by one unit for one period.
 *
 * @param form which one
 * @param period the period
 * @param above the lines above the header: title, unit, period, what to do
 * @param columns its columns
 * @param rows the lines that stand in it already
 */
record BlankSheet(
        Form form, ReportingPeriod period, List<String> above, List<BlankColumn> columns, List<BlankRow> rows) {

    BlankSheet {
        above = List.copyOf(above);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Whether the clerk adds lines, in contrast to one line for each indicator. */
    boolean isList() {
        return form != Form.RESULTS;
    }

    /** Position of the header line, from 0; a blank line stands above it. */
    int headerLine() {
        return above.size() + 1;
    }
}
