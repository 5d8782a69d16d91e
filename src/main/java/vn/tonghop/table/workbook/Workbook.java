package vn.tonghop.table.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.tonghop.table.note.NoteCode;
import vn.tonghop.table.note.ReadingNote;
import vn.tonghop.table.note.UnreadableTableException;
import vn.tonghop.table.record.RawRecord;

/**
 * An Excel workbook, read as a stream. Its size must have been judged before. Only the list of sheets and the sheets
 * themselves must be there; whatever else the standard leaves to choice may be missing.
 */
public final class Workbook implements Closeable {

    private final ZipParts parts;
    private final SheetList list;
    private final SharedTexts shared;
    private final SheetCell texts;

    private Workbook(ZipParts parts) throws IOException {
        this.parts = parts;
        this.list = SheetList.read(parts);
        var sharedTexts = optional(list.sharedTexts());
        this.shared = sharedTexts.isPresent() ? SharedTexts.read(sharedTexts.get()) : SharedTexts.none();
        var styles = optional(list.styles());
        this.texts = new SheetCell(
                list.from1904(), styles.isPresent() ? CellFormats.read(styles.get()) : CellFormats.none());
    }

    /**
     * A sheet.
     *
     * @param name its name
     * @param visible whether its sender saw it
     * @param part name of the part that holds it
     */
    public record Sheet(String name, boolean visible, String part) {}

    /**
     * The workbook of these parts, which are closed with it.
     *
     * @throws UnreadableTableException if it is damaged
     */
    public static Workbook of(ZipParts parts) throws IOException {
        try {
            return new Workbook(parts);
        } catch (IOException | RuntimeException damaged) {
            parts.close();
            throw damaged(damaged);
        }
    }

    /** The refusal of a workbook that cannot be read, with what led to it. */
    public static UnreadableTableException damaged(Exception cause) {
        return new UnreadableTableException(
                ReadingNote.of(NoteCode.WORKBOOK_DAMAGED, 0, "cause", cause.toString()), cause);
    }

    /** The sheets that the sender saw, in their order; all of them if every one is hidden. */
    public List<Sheet> sheets() {
        var visible = list.sheets().stream().filter(Sheet::visible).toList();
        return visible.isEmpty() ? list.sheets() : visible;
    }

    /** The first rows of a sheet, all filled up to the widest of them. */
    public List<RawRecord> sample(Sheet sheet, int most) {
        var found = new ArrayList<RawRecord>();
        try (var rows = rows(sheet, new SheetRecords.Meaning(texts, MergedCells.none(), UnaryOperator.identity()), 0)) {
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
    public SheetRecords rows(Sheet sheet, UnaryOperator<String> letters, int width) {
        return rows(sheet, new SheetRecords.Meaning(texts, merged(sheet), letters), width);
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    private SheetRecords rows(Sheet sheet, SheetRecords.Meaning meaning, int width) {
        try {
            return new SheetRecords(new SheetRows(new XmlPart(parts.open(sheet.part())), shared), meaning, width);
        } catch (IOException damaged) {
            throw damaged(damaged);
        }
    }

    private MergedCells merged(Sheet sheet) {
        try (var xml = new XmlPart(parts.open(sheet.part()))) {
            return MergedCells.read(xml);
        } catch (IOException damaged) {
            throw damaged(damaged);
        }
    }

    private Optional<XmlPart> optional(String part) throws IOException {
        var content = part.isEmpty() ? Optional.<InputStream>empty() : parts.find(part);
        return content.isPresent() ? Optional.of(new XmlPart(content.get())) : Optional.empty();
    }

    private static RawRecord filled(RawRecord record, int width) {
        var cells = new ArrayList<>(record.cells());
        while (cells.size() < width) {
            cells.add("");
        }
        return record.with(cells);
    }
}
