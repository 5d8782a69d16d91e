package vn.tonghop.table;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A file together with the table that a person sees in it.
 *
 * @param shape what is special about it
 * @param header the names of the columns, none when it has no header
 * @param rows the cells of each row of data by its first physical line; empty where a row is damaged beyond one reading,
 *     so that only a finding at its line can be right
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record MessyFile(String shape, byte[] bytes, List<String> header, SortedMap<Long, Optional<List<String>>> rows) {

    @Override
    public String toString() {
        return shape;
    }
}
