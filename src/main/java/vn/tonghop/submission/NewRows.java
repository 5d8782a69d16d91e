package vn.tonghop.submission;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are to be added to a table.
 *
 * @param table the table
 * @param columns the columns that get a value
 * @param rows the values of each row by column
 */
public record NewRows(String table, List<String> columns, List<Map<String, @Nullable Object>> rows) {

    int count() {
        return rows.size();
    }

    /** The columns with commas between them. */
    String names() {
        return String.join(", ", columns);
    }
}
