package vn.tonghop.blankform;

import java.util.List;
import java.util.Optional;
import vn.tonghop.form.Column;
import vn.tonghop.form.FormDefinition;
import vn.tonghop.period.ReportingPeriod;

/**
 * A form, ready to be filled in by one unit for one period.
 *
 * @param form which one
 * @param period the period
 * @param above the lines above the header: title, unit, period, what to do
 * @param tick the line in which "nothing to report" can be ticked; empty for a list
 * @param columns its columns
 * @param given the lines that stand in it already; empty for a list
 */
record BlankSheet(
        FormDefinition form,
        ReportingPeriod period,
        List<String> above,
        Optional<String> tick,
        List<BlankColumn> columns,
        Optional<List<BlankRow>> given) {

    BlankSheet {
        above = List.copyOf(above);
        columns = List.copyOf(columns);
        given = given.map(List::copyOf);
    }

    /** Whether the clerk adds lines, in contrast to filling in those that are given. */
    boolean isList() {
        return given.isEmpty();
    }

    /** The lines that stand in it already. */
    List<BlankRow> rows() {
        return given.orElse(List.of());
    }

    /** Position of the cell to tick within its line: that of the first figure. */
    int tickColumn() {
        return (int) columns.stream()
                .takeWhile(column -> column.column().content() != Column.Content.AMOUNT)
                .count();
    }

    /** Position of the header line, from 0; above it stands the line to tick or a blank one. */
    int headerLine() {
        return above.size() + 1;
    }
}
