package vn.tonghop.intake;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.tonghop.finding.Finding;
import vn.tonghop.form.Column;
import vn.tonghop.submission.SourceLine;

/**
 * One row of data as its sender wrote it.
 *
 * @param source where it stands
 * @param cells its cells as they are read, untrimmed; of one that could not be taken apart the best guess
 * @param positions index of each column that is read from them
 * @param findings what the reading of the row itself found, for example that it could not be split
 */
public record RawRow(SourceLine source, List<String> cells, Map<Column, Integer> positions, List<Finding> findings) {

    private static final Pattern CONSTANT =
            Pattern.compile("=\\s*(?:\"((?:[^\"]|\"\")*)\"|(-?\\d+(?:[.,]\\d+)?))", Pattern.DOTALL);

    /** One word, or what would be a formula without the mark; a sentence may begin with a quotation mark of its own. */
    private static final Pattern PROTECTED = Pattern.compile("'(?:[^'\\s]+|[=+@-][^']*)");

    public RawRow {
        cells = Collections.unmodifiableList(cells);
        positions = Map.copyOf(positions);
        findings = List.copyOf(findings);
    }

    /**
     * The text in a column, without blanks around it and without what only keeps a spreadsheet from changing it ({@code
     * ="007"}, {@code '007}); empty when the column or the text is missing.
     */
    public String cell(Column column) {
        var position = positions.get(column);
        var written = position == null || position >= cells.size()
                ? ""
                : cells.get(position).strip();
        var first = written.isEmpty() ? ' ' : written.charAt(0);
        return first == '=' || first == '\'' ? unprotected(written) : written;
    }

    private static String unprotected(String written) {
        var constant = CONSTANT.matcher(written);
        if (constant.matches()) {
            return constant.group(1) == null
                    ? constant.group(2)
                    : constant.group(1).replace("\"\"", "\"").strip();
        }
        return PROTECTED.matcher(written).matches() ? written.substring(1).strip() : written;
    }
}
