package vn.tonghop.intake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.finding.Finding;
import vn.tonghop.form.Column;
import vn.tonghop.submission.SourceLine;

/**
 * One row of data as its sender wrote it.
 *
 * @param source where it stands
 * @param cells texts by column, untrimmed; columns that the file lacks are not there
 * @param findings what the reading of the row itself found, for example that it could not be split
 */
public record RawRow(SourceLine source, Map<Column, String> cells, List<Finding> findings) {

    public RawRow {
        cells = cells.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(cells));
        findings = List.copyOf(findings);
    }

    /** The text in a column, without blanks around it; empty when the column or the text is missing. */
    public String cell(Column column) {
        return cells.getOrDefault(column, "").strip();
    }
}
