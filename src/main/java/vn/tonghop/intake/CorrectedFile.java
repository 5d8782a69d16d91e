package vn.tonghop.intake;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.tonghop.table.Table;
import vn.tonghop.table.TableLine;

/** A file with some of its rows replaced by corrected ones, and with added ones at its end. Every row stays on the line where its sender has it. */
final class CorrectedFile {

    private static final char SEPARATOR = ';';

    private final StringWriter text = new StringWriter();
    private final ICSVWriter csv = new CSVWriterBuilder(text)
            .withSeparator(SEPARATOR)
            .withLineEnd("\n")
            .build();
    private long nextLine = 1;

    private CorrectedFile() {}

    /** The merged file of a base that lies open at its first row, as UTF-8 with semicolons. */
    static byte[] of(Table base, String periodLine, CorrectedRows corrected) {
        var merged = new CorrectedFile();
        if (base.headerLine() > 1 && !periodLine.isEmpty()) {
            merged.write(List.of(periodLine), 1);
        }
        merged.blankUntil(base.headerLine());
        merged.write(base.header(), 1);
        for (var line = base.next(); line.isPresent(); line = base.next()) {
            merged.add(line.get(), corrected);
        }
        corrected.added().forEach(cells -> merged.write(cells, 1 + linesWithin(cells)));
        return merged.bytes();
    }

    private void add(TableLine line, CorrectedRows corrected) {
        if (line instanceof TableLine.Summary) {
            return;
        }
        var own = line instanceof TableLine.Row row ? row.cells() : ((TableLine.Broken) line).cells();
        var cells = corrected.byLine().getOrDefault(line.line(), own);
        blankUntil(line.line());
        write(cells, 1 + linesWithin(cells));
    }

    private static long linesWithin(List<String> cells) {
        return cells.stream().mapToLong(CorrectedFile::lineBreaks).sum();
    }

    private void write(List<String> cells, long lines) {
        csv.writeNext(cells.toArray(String[]::new), false);
        nextLine += lines;
    }

    private void blankUntil(long line) {
        try {
            csv.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        for (; nextLine < line; nextLine++) {
            text.write("\n");
        }
    }

    private static long lineBreaks(String cell) {
        return cell.chars().filter(character -> character == '\n').count();
    }

    private byte[] bytes() {
        blankUntil(0);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
