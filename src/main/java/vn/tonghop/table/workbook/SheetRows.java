package vn.tonghop.table.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.tonghop.table.workbook.SheetRow.Kind;
import vn.tonghop.table.workbook.SheetRow.StoredCell;

/** The rows of a sheet in their order, read one by one. Rows and cells that do not say where they stand follow each other. */
final class SheetRows implements AutoCloseable {

    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_HIDDEN = 500;
    private static final int LETTERS = 26;

    private final XmlPart xml;
    private final SharedTexts shared;
    private final SortedSet<Integer> hidden = new TreeSet<>();
    private int last;

    SheetRows(XmlPart xml, SharedTexts shared) throws IOException {
        this.xml = xml;
        this.shared = shared;
        while (xml.nextWithin("worksheet")) {
            if (xml.name().equals("sheetData")) {
                return;
            }
            if (xml.name().equals("col") && xml.isOn("hidden", false)) {
                hide(xml.attribute("min"), xml.attribute("max"));
            }
        }
        throw new IOException("the sheet has no data");
    }

    /** The columns that the sender did not see, from 0; those far behind every table are none of it. */
    SortedSet<Integer> hiddenColumns() {
        return hidden;
    }

    private void hide(String first, String last) {
        if (first.matches("\\d{1,5}") && last.matches("\\d{1,5}")) {
            for (var column = Integer.parseInt(first);
                    column <= Math.min(MOST_HIDDEN, Integer.parseInt(last));
                    column++) {
                hidden.add(column - 1);
            }
        }
    }

    Optional<SheetRow> next() throws IOException {
        while (xml.nextWithin("sheetData")) {
            if (xml.name().equals("row")) {
                return Optional.of(row());
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }

    private SheetRow row() throws IOException {
        var stated = xml.attribute("r");
        var number = stated.matches("\\d{1,8}") ? Integer.parseInt(stated) : last + 1;
        if (number <= last || number > MOST_ROWS) {
            throw new IOException("row %d stands after row %d".formatted(number, last));
        }
        last = number;
        var hidden = xml.isOn("hidden", false) || xml.attribute("ht").equals("0");
        return new SheetRow(number, hidden, cells());
    }

    private List<StoredCell> cells() throws IOException {
        var cells = new ArrayList<StoredCell>();
        var next = 0;
        while (xml.nextWithin("row")) {
            if (xml.name().equals("c")) {
                var column = column(xml.attribute("r"), next);
                if (column < next || column >= MOST_COLUMNS) {
                    throw new IOException("column %d stands before column %d".formatted(column, next));
                }
                cells.add(cell(column));
                next = column + 1;
            }
        }
        return cells;
    }

    private StoredCell cell(int column) throws IOException {
        var type = xml.attribute("t");
        var style = xml.attribute("s");
        var number = style.matches("\\d{1,9}") ? Integer.parseInt(style) : 0;
        var value = "";
        var formula = "";
        var inline = new RichText("", false);
        while (xml.nextWithin("c")) {
            switch (xml.name()) {
                case "v" -> value = xml.text();
                case "f" -> formula = "=" + xml.text();
                case "is" -> inline = RichText.read(xml, "is");
                default -> xml.skip();
            }
        }
        return switch (type) {
            case "s" -> text(column, value.isBlank() ? inline : shared.get(value), number);
            case "inlineStr" -> text(column, inline, number);
            case "str", "e" -> text(column, new RichText(RichText.unescaped(value), false), number);
            case "b" -> new StoredCell(column, Kind.BOOLEAN, value, "", number, false);
            case "d" -> new StoredCell(column, Kind.DATE, value, "", number, false);
            default -> new StoredCell(column, Kind.NUMBER, value, value.isBlank() ? formula : "", number, false);
        };
    }

    private static StoredCell text(int column, RichText text, int style) {
        return new StoredCell(column, Kind.TEXT, text.text(), "", style, text.shortened());
    }

    /** The column of a reference such as {@code AB12}, from 0; the next one if there is no reference. */
    static int column(String reference, int next) {
        var column = 0;
        for (var place = 0; place < reference.length(); place++) {
            var letter = reference.charAt(place);
            if (letter < 'A' || letter > 'Z' || column > MOST_COLUMNS) {
                break;
            }
            column = column * LETTERS + letter - 'A' + 1;
        }
        return column == 0 ? next : column - 1;
    }
}
