package vn.tonghop.intake;

import java.util.List;
import java.util.Map;
import vn.tonghop.submission.SourceLine;
import vn.tonghop.table.TableLine;

/** Makes the lines of a table rows of a form: each cell under the column that the header gave it. */
public final class RawRows {

    private final ReadingFindings findings = new ReadingFindings();

    /** A line as a row of that file; one that could not be taken apart has no columns and says why. */
    public RawRow of(TableLine line, FileSurvey about) {
        var source = new SourceLine(about.submission().id(), line.line(), line.physicalLines());
        if (line instanceof TableLine.Row row) {
            var positions = about.match().map(HeaderMatch::positions).orElse(Map.of());
            return new RawRow(source, row.cells(), positions, findings.aboutRow(row.notes(), row.cells()));
        }
        var broken = findings.broken(line, named(about.header()));
        return new RawRow(source, line.cells(), Map.of(), List.of(broken));
    }

    /** How many columns the header names; rows that are too long make a table wider than that. */
    private static int named(List<String> header) {
        var last = header.size();
        while (last > 0 && header.get(last - 1).isBlank()) {
            last--;
        }
        return last;
    }
}
