package vn.tonghop.table;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tonghop.table.note.NoteCode;
import vn.tonghop.table.note.ReadingLimits;
import vn.tonghop.table.note.ReadingNote;

/** A file for tests, and everything that reading it says. */
record Sheet(
        String encoding,
        List<String> header,
        long headerLine,
        List<String> preamble,
        List<TableLine> lines,
        LineAccounting accounting,
        List<ReadingNote> notes) {

    static Sheet read(Path file) {
        return read(file, HeaderVocabulary.none());
    }

    static Sheet read(Path file, HeaderVocabulary vocabulary) {
        try (var table = new TableReader(ReadingLimits.defaults(), vocabulary).open(file)) {
            var lines = new ArrayList<TableLine>();
            for (var line = table.next(); line.isPresent(); line = table.next()) {
                lines.add(line.get());
            }
            return new Sheet(
                    table.encoding(),
                    table.header(),
                    table.headerLine(),
                    table.preamble(),
                    lines,
                    table.accounting(),
                    table.notes());
        }
    }

    /** The text of a new file, normalized. */
    static String normalized(Path file, List<String> findings) {
        var out = new StringWriter();
        try {
            new NormalizedTable(new TableReader(ReadingLimits.defaults(), HeaderVocabulary.none()))
                    .write(file, out, findings::add);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toString();
    }

    static Path write(Path folder, String text) {
        return write(folder, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path write(Path folder, byte[] bytes) {
        try {
            return Files.write(folder.resolve("sheet.csv"), bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    List<List<String>> rows() {
        return lines.stream().map(TableLine::cells).toList();
    }

    List<TableLine> broken() {
        return lines.stream().filter(TableLine.Broken.class::isInstance).toList();
    }

    List<NoteCode> codes() {
        var codes = new ArrayList<NoteCode>();
        lines.forEach(line -> line.notes().forEach(note -> codes.add(note.code())));
        notes.forEach(note -> codes.add(note.code()));
        return codes;
    }
}
