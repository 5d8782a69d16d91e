package vn.tonghop.table;

import java.io.Closeable;
import java.io.IOException;
import vn.tonghop.table.record.Records;

/** A file that is open, with a table in it. */
interface TableFile extends Closeable {

    /** The records of the table from the first row below its header on; each call begins again. */
    Records records(Understanding known) throws IOException;
}
