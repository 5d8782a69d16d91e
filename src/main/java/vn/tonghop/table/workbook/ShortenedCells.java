package vn.tonghop.table.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tonghop.table.note.NoteCode;
import vn.tonghop.table.note.ReadingNote;

/** Cells of which a part was left out: how many, and of the first where they stand and which figure is left. */
final class ShortenedCells {

    private static final int MOST_NAMED = 8;
    private static final int LETTERS = 26;

    private final List<String> named = new ArrayList<>();
    private long count;

    /** Adds the cell in that column, counted from 0, of that row, with what is left of it; words are not repeated. */
    void add(int column, long row, String text) {
        count++;
        if (named.size() < MOST_NAMED) {
            var isFigure = !text.isBlank() && text.codePoints().noneMatch(Character::isLetter);
            named.add(letters(column) + row + (isFigure ? " = " + text.strip() : ""));
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    ReadingNote note() {
        var cells = String.join("; ", named) + (count > named.size() ? "; …" : "");
        return new ReadingNote(NoteCode.TEXT_LEFT_OUT, 0, Map.of("count", Long.toString(count), "cells", cells));
    }

    /** The name of a column as Excel shows it. */
    private static String letters(int column) {
        var name = new StringBuilder();
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            name.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return name.toString();
    }
}
