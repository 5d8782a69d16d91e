package vn.tonghop.blankform;

import java.util.List;
import vn.tonghop.form.Column;

/**
 * One column of a form to fill in.
 *
 * @param column which one
 * @param heading its official header
 * @param choices the only words that may stand in it; empty if it is free
 * @param hint what the clerk is told on entering a cell; empty if nothing
 */
record BlankColumn(Column column, String heading, List<String> choices, String hint) {

    BlankColumn {
        choices = List.copyOf(choices);
    }
}
