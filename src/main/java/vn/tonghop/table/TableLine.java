package vn.tonghop.table;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.table.note.ReadingNote;

/** One row of a table as its sender wrote it. */
public sealed interface TableLine {

    /** Its first physical line, from 1. */
    long line();

    /** How many physical lines it takes; more than one when a cell holds line breaks. */
    int physicalLines();

    /** Its cells, as many as the table has columns; a broken row may have more. */
    List<String> cells();

    /** The cells that its sender wrote: fewer than {@link #cells}, or more if empty ones follow. */
    List<String> written();

    /** The physical lines as they stand in the file, with LF between them. */
    String source();

    /** What is to be said about it. */
    List<ReadingNote> notes();

    /** A row of data that was read with confidence. */
    record Row(
            long line,
            int physicalLines,
            List<String> cells,
            List<String> written,
            String source,
            List<ReadingNote> notes)
            implements TableLine {

        /** The same row as it is to be read after all. */
        Row with(List<String> read, List<ReadingNote> said) {
            return new Row(line, physicalLines, read, writtenLike(read), source, said);
        }

        private List<String> writtenLike(List<String> read) {
            if (written.size() <= read.size()) {
                return read.subList(0, written.size());
            }
            var longer = new ArrayList<>(read);
            longer.addAll(written.subList(read.size(), written.size()));
            return longer;
        }
    }

    /** A row of the sheet that is no data: a total, or the heading of a group. */
    record Summary(
            long line,
            int physicalLines,
            List<String> cells,
            List<String> written,
            String source,
            List<ReadingNote> notes)
            implements TableLine {}

    /** A row that could not be taken apart with confidence; its cells are the best guess, for a person to look at. */
    record Broken(
            long line,
            int physicalLines,
            List<String> cells,
            List<String> written,
            String source,
            List<ReadingNote> notes)
            implements TableLine {}
}
