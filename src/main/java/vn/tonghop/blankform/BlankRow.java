package vn.tonghop.blankform;

import java.util.Map;
import java.util.Optional;
import vn.tonghop.form.Column;
import vn.tonghop.indicator.Indicator;

/**
 * One line of a form to fill in.
 *
 * @param cells what stands in it already
 * @param indicator the indicator that it asks for, if it asks for one
 */
public record BlankRow(Map<Column, String> cells, Optional<Indicator> indicator) {

    public BlankRow {
        cells = Map.copyOf(cells);
    }

    String cell(Column column) {
        return cells.getOrDefault(column, "");
    }
}
