package vn.tonghop.ledger;

import java.util.List;

/** Takes rows of tables, one table after the other. */
public interface LedgerRows {

    /** From now on the rows are of that table and have those columns. */
    void begin(String table, List<String> columns);

    /** Takes a row of the table begun last; a value that is missing is null. */
    void add(List<String> values);

    /** No more rows come. */
    void end();
}
