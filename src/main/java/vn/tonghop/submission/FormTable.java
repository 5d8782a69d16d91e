package vn.tonghop.submission;

import java.util.List;
import vn.tonghop.form.FormCode;

/**
 * The table that holds the accepted rows of a form.
 *
 * @param form the form
 * @param name its name
 * @param columns what it has besides the place of a row
 * @param key the columns that are the same in rows that repeat each other
 * @param order how rows in force are ordered before their file and line
 * @param sorts what its rows are counted by besides their unit; none if nothing is counted from them
 */
public record FormTable(
        FormCode form, String name, List<String> columns, List<String> key, List<String> order, List<String> sorts) {

    public FormTable {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        order = List.copyOf(order);
        sorts = List.copyOf(sorts);
    }
}
