package vn.tonghop.blankform;

import java.util.List;
import java.util.Optional;
import vn.tonghop.form.FormDefinition;
import vn.tonghop.period.ReportingPeriod;

/**
 * A form, ready to be filled in by one unit for one period.
 *
 * @param form which one
 * @param period the period
 * @param above the lines above the header: title, unit, period, what to do
 * @param columns its columns
 * @param given the lines that stand in it already; empty for a list
 */
record BlankSheet(
        FormDefinition form,
        ReportingPeriod period,
        List<String> above,
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

    /** Position of the header line, from 0; a blank line stands above it. */
    int headerLine() {
        return above.size() + 1;
    }
}
