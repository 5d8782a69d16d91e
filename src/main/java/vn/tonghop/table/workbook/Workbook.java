package vn.tonghop.table.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import vn.tonghop.table.record.RawRecord;

/** An Excel workbook, read as a stream. Its size must have been judged before. */
public final class Workbook implements Closeable {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private final ReadableWorkbook workbook;
    private final SheetCell texts;

    private Workbook(ReadableWorkbook workbook) {
        this.workbook = workbook;
        this.texts = new SheetCell(workbook.isDate1904());
    }

    /**
     * Opens a workbook.
     *
     * @throws IOException if it is damaged
     */
    public static Workbook open(Path file) throws IOException {
        try {
            return new Workbook(new ReadableWorkbook(file.toFile(), WITH_FORMATS));
        } catch (RuntimeException damaged) {
            throw new IOException("the workbook is damaged", damaged);
        }
    }

    /** The sheets that the sender saw, in their order; all of them if every one is hidden. */
    public List<Sheet> sheets() {
        var all = workbook.getSheets().toList();
        var visible = all.stream()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        return visible.isEmpty() ? all : visible;
    }

    /** The first rows of a sheet, all filled up to the widest of them. */
    public List<RawRecord> sample(Sheet sheet, int most) throws IOException {
        var found = new ArrayList<RawRecord>();
        try (var rows = rows(sheet, UnaryOperator.identity(), 0)) {
            while (found.size() < most && rows.hasNext()) {
                found.add(rows.next());
            }
        }
        var width =
                found.stream().mapToInt(record -> record.cells().size()).max().orElse(0);
        return found.stream().map(record -> filled(record, width)).toList();
    }

    /**
     * The rows of a sheet.
     *
     * @param letters what is done with the text of each cell before anybody sees it
     * @param width cells that each row has at least
     */
    public SheetRecords rows(Sheet sheet, UnaryOperator<String> letters, int width) throws IOException {
        return new SheetRecords(sheet.openStream(), texts, letters, width);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private static RawRecord filled(RawRecord record, int width) {
        var cells = new ArrayList<>(record.cells());
        while (cells.size() < width) {
            cells.add("");
        }
        return record.with(cells);
    }
}
