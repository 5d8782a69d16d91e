package vn.tonghop.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.form.Column;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.table.TableLine;

/** What the rows of a file say of it as a whole. Memory does not grow with the file. */
final class RowEvidence {

    /** Distinct words kept of a column; a file with more has something else in that column. */
    private static final int MOST_WORDS = 1_000;

    private final HeaderMatch match;
    private final List<Column> amounts;
    private final List<Column> days;
    private final DecimalEvidence decimals = new DecimalEvidence();
    private final DateEvidence dates = new DateEvidence();
    private final Map<String, Long> units = new LinkedHashMap<>();
    private final Map<String, Long> periods = new LinkedHashMap<>();
    private final TimeColumns times;
    private final NilEvidence nil;
    private long rows;
    private long lines;

    RowEvidence(List<String> header, HeaderMatch match, FormVocabulary words) {
        this.match = match;
        this.times = new TimeColumns(header, match, words);
        this.amounts = columns(Column.Content.AMOUNT);
        this.days = columns(Column.Content.DATE);
        this.nil = new NilEvidence(match.positions(), words.nil());
    }

    private List<Column> columns(Column.Content content) {
        return match.positions().keySet().stream()
                .filter(column -> column.content() == content)
                .toList();
    }

    void see(TableLine line) {
        if (line instanceof TableLine.Summary) {
            return;
        }
        rows++;
        lines += line.physicalLines();
        if (line instanceof TableLine.Row row) {
            see(row.cells());
        } else {
            nil.seeBroken();
        }
    }

    private void see(List<String> cells) {
        count(units, cell(cells, Column.UNIT));
        count(periods, cell(cells, Column.PERIOD));
        days.forEach(column -> dates.see(cell(cells, column)));
        amounts.forEach(column -> decimals.see(cell(cells, column)));
        times.see(cells);
        nil.see(cells);
    }

    private String cell(List<String> cells, Column column) {
        var at = match.positions().get(column);
        return at == null || at >= cells.size() ? "" : cells.get(at).strip();
    }

    private void count(Map<String, Long> counted, String word) {
        if (!word.isEmpty() && (counted.size() < MOST_WORDS || counted.containsKey(word))) {
            counted.merge(word, 1L, Long::sum);
        }
    }

    /** The times that the file says in a column of its own to be about. */
    List<String> times() {
        return times.times();
    }

    /** Whether something is read from the column at that place, from 0. */
    boolean isRead(int place) {
        return match.positions().containsValue(place);
    }

    DecimalEvidence decimals() {
        return decimals;
    }

    DateEvidence dates() {
        return dates;
    }

    NilEvidence nil() {
        return nil;
    }

    /** The words of the column of units, with the number of rows of each. */
    Map<String, Long> units() {
        return units;
    }

    /** The words of the column of periods, with the number of rows of each. */
    Map<String, Long> periods() {
        return periods;
    }

    long rows() {
        return rows;
    }

    /** Physical lines of those rows. */
    long lines() {
        return lines;
    }
}
