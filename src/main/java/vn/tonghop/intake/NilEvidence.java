package vn.tonghop.intake;

import java.util.List;
import java.util.Map;
import vn.tonghop.form.Column;
import vn.tonghop.form.NilWords;
import vn.tonghop.submission.ReadingFacts.NilReturn;

/**
 * Collects whether a file says that there is nothing to report: at least one place says so, and no row answers anything
 * else. Blank answers, "Không", a dash and 0 are no answers beside such a sentence; "Không" or 0 in each row says it too.
 */
final class NilEvidence {

    private final NilWords words;
    private final List<Integer> answers;
    private boolean said;
    private boolean ticked;
    private boolean saysNo;
    private boolean leavesBlank;
    private boolean answered;

    NilEvidence(Map<Column, Integer> positions, NilWords words) {
        this.words = words;
        this.answers = positions.entrySet().stream()
                .filter(entry -> entry.getKey().content() != Column.Content.TEXT)
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Looks at a row. */
    void see(List<String> cells) {
        if (answered) {
            return;
        }
        var says = cells.stream().anyMatch(words::say);
        said |= says;
        seeNo(cells);
        answered = answers.isEmpty() ? !says : answers.stream().anyMatch(place -> isAnswer(cells, place));
    }

    /** A row that could not be taken apart may answer anything. */
    void seeBroken() {
        answered = true;
    }

    /** Looks at the filled cells, joined by " | ", of a line that stands outside the table. */
    void seeOutside(String line) {
        var cells = List.of(line.split(" \\| ", -1));
        ticked |= words.isTicked(cells);
        said |= cells.stream().anyMatch(words::say);
    }

    NilReturn nil() {
        var noThroughout = saysNo && !leavesBlank;
        return (said || ticked || noThroughout) && !answered ? NilReturn.YES : NilReturn.NO;
    }

    /** Whether "nothing to report" is ticked above a table that answers something. */
    boolean isContradicted() {
        return ticked && answered;
    }

    private void seeNo(List<String> cells) {
        saysNo |= answers.stream().anyMatch(place -> words.isNo(cell(cells, place)));
        leavesBlank |= answers.stream().allMatch(place -> cell(cells, place).isEmpty());
    }

    private boolean isAnswer(List<String> cells, int place) {
        var cell = cell(cells, place);
        return !words.isNoAnswer(cell) && !words.say(cell);
    }

    private static String cell(List<String> cells, int place) {
        return place < cells.size() ? cells.get(place).strip() : "";
    }
}
